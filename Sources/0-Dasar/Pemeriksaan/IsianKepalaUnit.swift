import HTML
import Kinerja
import Platform

/// The fields by which a head of a unit is named; on the list of faults and on the page of the unit.
enum IsianKepalaUnit {
    static func isian(_ x: Exchange, unit: String, id: String, _ faults: [Penolakan]) -> Markup {
        let jenis = x.form.optional("jenis") ?? "definitif"
        let jenisJabatan = JenisJabatan.allCases.filter { $0 != .kepalaDaerah }
        let dipilih = x.form.optional("jenis_jabatan") ?? "administrator"
        return """
            \(IsianPerbaikan.isianKartu(x, "penilai", "NIP kepala unit", nilai: x.form["penilai"], id: id, atribut: "type=\"text\" inputmode=\"numeric\"", petunjuk: "18 angka, boleh dengan spasi", faults))
            <fieldset class="ruas"><legend class="label">Sebagai</legend>
            \(IsianPerbaikan.pilihan("jenis", "definitif", "Kepala definitif", isDipilih: jenis == "definitif"))
            \(IsianPerbaikan.pilihan("jenis", "plt", "Plt. (dinilai kepala unit di atasnya selama itu, L.IV.A.5)", isDipilih: jenis == "plt"))
            \(IsianPerbaikan.pilihan("jenis", "plh", "Plh. (penilainya tidak berubah)", isDipilih: jenis == "plh"))</fieldset>
            \(IsianPerbaikan.isianKartu(x, "jabatan", "Nama jabatan", nilai: x.form.optional("jabatan") ?? "Kepala \(unit)", id: id, atribut: "type=\"text\"", faults))
            <div class="ruas"><label class="label" for="jenis_jabatan-\(id)">Jenis jabatan</label><select class="isian pilih" id="jenis_jabatan-\(id)" name="jenis_jabatan">\(each: jenisJabatan, { "<option value=\"\($0.rawValue)\"\(if: $0.rawValue == dipilih, " selected")>\($0.tampil)</option>" })</select></div>
            \(IsianPerbaikan.mulai(x, faults, id: id))
            \(IsianPerbaikan.isianKartu(x, "selesai", "Selesai (untuk Plt. dan Plh.)", nilai: x.form["selesai"], id: id, atribut: "type=\"date\"", petunjuk: "Kosongkan bila belum diketahui. Sesudahnya garis semula berlaku lagi", faults))
            <label class="centang"><input type="checkbox" name="alihkan" value="1"\(if: x.form.optional("penilai") == nil || x.form["alihkan"] == "1", " checked")><span>Pegawai unit ini yang belum punya penilai, atau dinilai kepala lama, dinilai olehnya</span></label>
            <button class="tombol" type="submit">Tunjuk kepala</button>
            """
    }
}
