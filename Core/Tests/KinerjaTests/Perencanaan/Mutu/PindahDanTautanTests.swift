import Kinerja
import Testing

@Suite("Urutan dan tautan hasil kerja")
struct PindahDanTautanTests {
    private let skp = ContohSKP.skp([
        ContohSKP.hasil(id: "a"), ContohSKP.hasil(id: "t", jenis: .tambahan), ContohSKP.hasil(id: "b"),
        ContohSKP.hasil(id: "c"),
    ])

    @Test("Naik dan turun berlaku di antara hasil kerja sejenis")
    func pindah() {
        var baru = skp
        baru.pindahkan("b", .naik)
        #expect(baru.bernomor.map(\.hasil.id) == ["b", "a", "c", "t"])
        baru.pindahkan("b", .turun)
        baru.pindahkan("a", .turun)
        #expect(baru.bernomor.map(\.hasil.id) == ["b", "a", "c", "t"])
    }

    @Test("Yang paling atas, paling bawah, dan yang tidak ada tidak berpindah")
    func ujung() {
        var baru = skp
        baru.pindahkan("a", .naik)
        baru.pindahkan("c", .turun)
        baru.pindahkan("t", .naik)
        baru.pindahkan("x", .naik)
        #expect(baru == skp)
    }

    @Test("Tautan diusulkan menurut kata yang sama, yang tidak mirip dibiarkan kosong")
    func usulan() {
        var milik = ContohSKP.skp([
            ContohSKP.hasil("Ibu hamil terlayani sesuai standar", id: "a"), ContohSKP.hasil("Arsip tertata", id: "b"),
        ])
        milik.hasilKerja[1].rhkAtasan = ""
        let atasan = [
            (id: "x", rumusan: "Mutu rekam medis meningkat"), (id: "y", rumusan: "Layanan ibu hamil membaik"),
        ]
        #expect(UsulanTautan.susun(milik, atasan: atasan).map(\.atasanID) == ["y", nil])
        milik.hasilKerja[0].rhkAtasanID = "y"
        #expect(UsulanTautan.susun(milik, atasan: atasan).map(\.hasilID) == ["b"])
    }
}
