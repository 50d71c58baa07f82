import HTML
import HTTPTypes
import Hummingbird
import Kinerja
import Platform

/// What waits on this device. The list itself is on the device: a script fills it in.
enum KirimanRoom {
    static let room = Room(
        "Kiriman",
        routes: [
            .get("/kiriman", .bukaBeranda) { x in .page(halaman(x)) },
            .get("/kiriman/sesi", .bukaBeranda) { x in try .json(SesiKiriman(try x.me())) },
        ])

    private static func halaman(_ x: Exchange) -> Markup {
        layout(
            x, Page(title: "Kiriman"),
            """
            \(pageHead("Apa yang belum terkirim?", lead: "Isian yang Anda simpan tanpa sinyal menunggu di gawai ini dan terkirim sendiri begitu ada sinyal. Yang dihitung waktu Anda menekan tombol."))
            <div class="tumpuk-r" data-kiriman><div class="kartu"><p>Daftar ini diisi oleh gawai Anda. Bila kosong, tidak ada yang menunggu, atau peramban ini tidak menjalankan JavaScript sehingga setiap isian langsung dikirim.</p></div></div>
            """
        )
    }
}

/// Who is signed in on this device, so that the queue never sends one person's entry under another's name.
private struct SesiKiriman: Encodable {
    let orang: String
    let csrf: String

    init(_ session: Session) {
        orang = session.pegawaiID
        csrf = session.csrf
    }
}
