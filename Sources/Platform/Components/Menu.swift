import Kinerja

/// The rail: the union of what a person's roles need, own work first (DESIGN 5).
enum Menu {
    struct Item: Sendable {
        let url: String
        let label: String
        let icon: Icon
    }

    static func items(for session: Session) -> [Item] {
        var items = [Item(url: "/", label: "Beranda", icon: .beranda)]
        if session.isPenilai {
            items += [
                Item(url: "/tim", label: "Tim saya", icon: .tim),
                Item(url: "/tim/evaluasi", label: "Evaluasi tim", icon: .evaluasi),
            ]
        }
        items += [
            Item(url: "/skp", label: "SKP", icon: .skp), Item(url: "/realisasi", label: "Realisasi", icon: .realisasi),
            Item(url: "/umpan-balik", label: "Umpan balik", icon: .orang),
            Item(url: "/evaluasi", label: "Hasil saya", icon: .asli),
        ]
        if !session.peran.isDisjoint(with: [.pimpinan, .timPenilai]) {
            items.append(Item(url: "/organisasi", label: "Organisasi", icon: .unduh))
        }
        items.append(Item(url: "/standar", label: "Standar", icon: .standar))
        if !session.peran.isDisjoint(with: [.adminInstansi, .adminUnit]) {
            items.append(Item(url: "/admin", label: "Admin", icon: .admin))
        }
        items.append(Item(url: "/perjanjian", label: "Perjanjian kinerja", icon: .berkas))
        return items
    }

    /// Five places at the foot of a phone; the rest is behind "Menu".
    static func phone(_ items: [Item]) -> [Item] {
        Array(items.prefix(4)) + [Item(url: "/menu", label: "Menu", icon: .menu)]
    }
}

/// The whole menu as links, for the phone's menu page.
public enum MenuEntries {
    public static func all(for session: Session) -> [(url: String, label: String)] {
        var entries = Menu.items(for: session).map { (url: $0.url, label: $0.label) }
        if session.isPenilai {
            entries += [(url: "/tim/skp", label: "Persetujuan SKP"), (url: "/tim/realisasi", label: "Realisasi tim")]
            entries.append((url: "/tim/umpan-balik", label: "Umpan balik tim"))
            entries += [
                (url: "/tim/matriks", label: "Pembagian peran"),
                (url: "/tim/penugasan", label: "Persetujuan penugasan"),
                (url: "/tim/kerja", label: "Tim kerja"),
                (url: "/tim/bimbingan", label: "Bimbingan tim"), (url: "/tim/kendala", label: "Kendala tim"),
                (url: "/keputusan", label: "Menunggu keputusan"),
            ]
        }
        if session.peran.contains(.adminInstansi) {
            entries += [
                (url: "/admin/pegawai", label: "Pegawai"), (url: "/admin/impor", label: "Impor data"),
                (url: "/admin/periode", label: "Periode"), (url: "/admin/atasan", label: "Pejabat penilai"),
                (url: "/admin/unit", label: "Struktur unit"),
                (url: "/admin/perbaikan", label: "Permintaan perbaikan"),
                (url: "/admin/standar", label: "Kelola standar"),
            ]
        }
        if !session.peran.isDisjoint(with: [.adminInstansi, .adminUnit]) {
            entries.append((url: "/admin/pekerjaan", label: "Pekerjaan panjang"))
        }
        if !session.peran.isDisjoint(with: [.adminInstansi, .timPenilai]) {
            entries.append((url: "/admin/jejak", label: "Jejak audit"))
        }
        if session.isPenilai || !session.peran.isDisjoint(with: [.adminInstansi, .pimpinan, .timPenilai, .adminUnit]) {
            entries.append((url: "/kendala/peringkat", label: "Peringkat kendala"))
        }
        if session.isPenilai { entries.append((url: "/tim/berkas", label: "Berkas unit")) }
        return entries + [
            (url: "/strategi", label: "Strategi pencapaian"), (url: "/pekerjaan", label: "Pekerjaan saya"),
            (url: "/penugasan", label: "Penugasan"), (url: "/bukti", label: "Bukti saya"),
            (url: "/catatan", label: "Catatan harian"), (url: "/rencana-aksi", label: "Rencana aksi"),
            (url: "/bimbingan", label: "Pembinaan: bimbingan"), (url: "/konseling", label: "Pembinaan: konseling"),
            (url: "/kendala", label: "Kendala"),
            (url: "/perbaikan", label: "Permintaan perbaikan saya"), (url: "/profil", label: "Profil"),
            (url: "/bantuan", label: "Bantuan"),
        ]
    }
}
