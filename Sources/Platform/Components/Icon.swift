public import HTML

/// Icons on a 24 px grid, always beside a word or a hidden label. Only those that a page uses travel.
public enum Icon: String, CaseIterable, Sendable {
    case bantuan, beranda, cari, centang, evaluasi, hapus, kiri, lonceng, menu, realisasi, skp, standar, tambah, tim
    case urung, waspada, info, kamera, berkas, kurang, unduh, asli, pegawai, impor, periode, admin, keluar, orang

    private var shape: Markup {
        switch self {
        case .bantuan:
            #"<circle cx="12" cy="12" r="8.5"/><path d="M9.5 9.7c.1-1.5 1.1-2.4 2.6-2.4s2.6.9 2.6 2.3c0 2-2.6 2.1-2.6 4.1"/><path d="M12.05 16.6v.1"/>"#
        case .beranda: #"<path d="M4 11l8-7 8 7v8.5a.5.5 0 0 1-.5.5H15v-6H9v6H4.5a.5.5 0 0 1-.5-.5z"/>"#
        case .cari: #"<circle cx="10.5" cy="10.5" r="6"/><path d="M15 15l5 5"/>"#
        case .centang: #"<path d="M5 12.5l4.5 4.5L19 7.5"/>"#
        case .evaluasi:
            #"<rect x="4" y="4" width="16" height="16" rx="2"/><path d="M9.3 4v16M14.7 4v16M4 9.3h16M4 14.7h16"/>"#
        case .hapus: #"<path d="M5 7h14M9.5 7V4.5h5V7M7 7l1 13h8l1-13"/>"#
        case .kiri: #"<path d="M15 5l-7 7 7 7"/>"#
        case .lonceng: #"<path d="M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15z"/><path d="M10 20.5h4"/>"#
        case .menu: #"<path d="M4 7h16M4 12h16M4 17h16"/>"#
        case .realisasi: #"<rect x="4" y="4" width="16" height="16" rx="2"/><path d="M8 12.2l2.8 2.8L16.2 9.5"/>"#
        case .skp: #"<path d="M6 3h9l4 4v14H6z"/><path d="M14.5 3v4.5H19M9 12h7M9 16h7"/>"#
        case .standar:
            #"<path d="M12 6.5C10 5 7 4.5 4 4.8v14c3-.3 6 .2 8 1.7 2-1.5 5-2 8-1.7v-14c-3-.3-6 .2-8 1.7z"/><path d="M12 6.5v14"/>"#
        case .tambah: #"<path d="M12 5v14M5 12h14"/>"#
        case .tim:
            #"<circle cx="9" cy="8.5" r="3.2"/><path d="M3 20c.4-3.7 2.7-5.5 6-5.5s5.6 1.8 6 5.5"/><path d="M15.5 5.6a3 3 0 0 1 0 5.8M17.5 14.8c2 .7 3.2 2.5 3.5 5.2"/>"#
        case .urung: #"<path d="M8 5L4 9l4 4"/><path d="M4 9h10a5 5 0 0 1 0 10h-4"/>"#
        case .waspada: #"<path d="M12 4l9 16H3z"/><path d="M12 10v4.5M12 17.2v.1"/>"#
        case .info: #"<circle cx="12" cy="12" r="8.5"/><path d="M12 11v5.5M12 7.6v.1"/>"#
        case .kamera: #"<path d="M4 8h3l1.5-2.5h7L17 8h3v11H4z"/><circle cx="12" cy="13" r="3.2"/>"#
        case .berkas: #"<path d="M6 3h9l4 4v14H6z"/><path d="M14.5 3v4.5H19"/>"#
        case .kurang: #"<path d="M5 12h14"/>"#
        case .unduh: #"<path d="M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 19.5h14"/>"#
        case .asli: #"<path d="M12 3l7 3v5c0 5-3 8.3-7 10-4-1.7-7-5-7-10V6z"/><path d="M8.5 12l2.5 2.5 4.5-5"/>"#
        case .pegawai, .orang: #"<circle cx="12" cy="8.5" r="3.6"/><path d="M5 20c.5-4 3.2-6 7-6s6.500 2 7 6"/>"#
        case .impor: #"<path d="M12 15V4M7.500 8.500L12 4l4.500 4.500M5 19.500h14"/>"#
        case .periode:
            #"<rect x="4" y="5.500" width="16" height="14.500" rx="2"/><path d="M4 10h16M8.500 3.500v4M15.500 3.500v4"/>"#
        case .admin:
            #"<path d="M4 6h10M18 6h2M4 12h2M10 12h10M4 18h8M16 18h4"/><circle cx="16" cy="6" r="2"/><circle cx="8" cy="12" r="2"/><circle cx="14" cy="18" r="2"/>"#
        case .keluar: #"<path d="M14 4H5v16h9M10 12h10M16.500 8.500L20 12l-3.500 3.500"/>"#
        }
    }

    /// The icon; `small` is 18 px.
    public func svg(small: Bool = false) -> Markup {
        """
        <svg class="\(small ? "ikon ikon-k" : "ikon")" viewBox="0 0 24 24" aria-hidden="true">\(shape)</svg>
        """
    }
}
