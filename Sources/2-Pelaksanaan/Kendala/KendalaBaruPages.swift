import HTML
import Kinerja
import Platform

/// A free report: kind and one sentence are enough.
enum KendalaBaruPages {
    static func baru(
        _ x: Exchange, _ isian: KendalaIsian, _ butir: [ButirKendala], _ faults: [Penolakan]
    ) -> Markup {
        let dipilih = isian.butir.flatMap { $0.isEmpty ? nil : $0 } ?? x.query["butir"]
        let pilihan = [(value: "", label: "Tidak tertentu")] + butir.map { (value: $0.id, label: $0.teks) }
        let isRinci =
            !(isian.akibat ?? "").isEmpty || !(isian.usulan ?? "").isEmpty || !dipilih.isEmpty
            || faults.contains { ["sejak", "akibat", "usulan"].contains($0.isian) }
        return """
            \(errorSummary(faults))
            \(pageHead("Apa yang menghambat?", above: "Laporkan kendala", lead: "Pilih jenisnya, tulis satu kalimat. Atasan Anda langsung diberi tahu.", back: ("Kendala", "/kendala")))
            <form class="kartu lebar-kolom" method="post" action="/kendala" novalidate data-draf="kendala-baru" data-luring="Kendala">\(formKeys(x))<input type="hidden" name="versi" value="0">
            \(KendalaTampil.pilihanJenis("jenis", dipilih: isian.jenis, fault: faults.first { $0.isian == "jenis" }, legend: "Apa yang kurang?"))
            \(Field("uraian", "Apa yang terjadi?", value: isian.uraian, hint: "Misalnya: gerobak angkut rusak sejak awal bulan.", kind: .area(rows: 3)).markup(faults))
            <label class="centang"><input type="checkbox" name="mendesak" value="1"\(if: isian.mendesak == true, " checked")><span>Mendesak: pekerjaan berhenti bila tidak segera dijawab</span></label>
            <details class="lipat sela-k"\(if: isRinci, " open")><summary>Tambah keterangan</summary><div>
            \(selectField("butir", "Hasil kerja yang terhambat", options: pilihan, selected: dipilih, faults: faults))
            \(Field("akibat", "Apa yang berhenti atau tertunda?", value: isian.akibat ?? "", kind: .area(rows: 2), isOptional: true).markup(faults))
            \(Field("usulan", "Apa yang akan membantu?", value: isian.usulan ?? "", kind: .area(rows: 2), isOptional: true).markup(faults))
            \(Field("sejak", "Sejak kapan?", value: isian.sejak ?? "", kind: .date, isOptional: true).markup(faults))
            </div></details>
            <p class="aksi sela"><button class="tombol lebar-hp" type="submit" data-sibuk="Mengirim…">Laporkan kendala</button></p></form>
            """
    }
}
