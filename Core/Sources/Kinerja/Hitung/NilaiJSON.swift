/// A JSON value (RFC 8259). Objects keep the order of their members, numbers keep their text, so nothing is lost to
/// binary floating point.
public indirect enum NilaiJSON: Sendable, Hashable {
    case null
    case bool(Bool)
    /// The number as written, such as "12.50" or "1e3".
    case angka(String)
    case teks(String)
    case larik([NilaiJSON])
    case objek([Anggota])

    /// A member of an object.
    public struct Anggota: Sendable, Hashable {
        /// Name.
        public let kunci: String
        /// Value.
        public let nilai: NilaiJSON

        /// A member.
        public init(_ kunci: String, _ nilai: NilaiJSON) {
            self.kunci = kunci
            self.nilai = nilai
        }
    }

    /// A whole number.
    public static func bulat(_ nilai: Int) -> NilaiJSON { .angka(String(nilai)) }

    /// The first member of that name; nil for other values.
    public subscript(_ kunci: String) -> NilaiJSON? {
        guard case .objek(let anggota) = self else { return nil }
        return anggota.first { $0.kunci == kunci }?.nilai
    }

    /// The word for its type in a message.
    var namaTipe: String {
        switch self {
        case .null: "null"
        case .bool: "true/false"
        case .angka: "angka"
        case .teks: "teks"
        case .larik: "larik [ ]"
        case .objek: "objek { }"
        }
    }
}

extension NilaiJSON: ExpressibleByDictionaryLiteral {
    /// Members in the order written.
    public init(dictionaryLiteral elements: (String, NilaiJSON)...) {
        self = .objek(elements.map { Anggota($0.0, $0.1) })
    }
}
