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
            Item(url: "/evaluasi", label: "Hasil saya", icon: .asli),
        ]
        if !session.peran.isDisjoint(with: [.pimpinan, .timPenilai]) {
            items.append(Item(url: "/organisasi", label: "Organisasi", icon: .unduh))
        }
        items.append(Item(url: "/standar", label: "Standar", icon: .standar))
        if !session.peran.isDisjoint(with: [.adminInstansi, .adminUnit]) {
            items.append(Item(url: "/admin", label: "Admin", icon: .admin))
        }
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
        }
        if session.peran.contains(.adminInstansi) {
            entries += [
                (url: "/admin/pegawai", label: "Pegawai"), (url: "/admin/impor", label: "Impor data"),
                (url: "/admin/periode", label: "Periode"),
            ]
        }
        return entries + [
            (url: "/bukti", label: "Bukti saya"), (url: "/profil", label: "Profil"),
            (url: "/bantuan", label: "Bantuan"),
        ]
    }
}
