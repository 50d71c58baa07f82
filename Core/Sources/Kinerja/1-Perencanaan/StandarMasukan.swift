/// A standard of performance as a row of a file tells it.
@dynamicMemberLookup
public struct StandarMasukan: Sendable, Hashable {
    public typealias Arah = ArahIndikator
    public typealias Aspek = AspekIndikator
    public typealias OperatorTarget = IsiStandar.OperatorTarget
    public typealias StatusTarget = IsiStandar.StatusTarget
    public typealias StatusData = IsiStandar.StatusData

    /// Row number as a spreadsheet program shows it.
    public var nomorBaris: Int
    public var isi: IsiStandar

    /// A row with what it says.
    public init(nomorBaris: Int, isi: IsiStandar) {
        self.nomorBaris = nomorBaris
        self.isi = isi
    }

    /// The fields of `isi`, so that a row reads like a standard.
    public subscript<T>(dynamicMember ruas: WritableKeyPath<IsiStandar, T>) -> T {
        get { isi[keyPath: ruas] }
        set { isi[keyPath: ruas] = newValue }
    }

    /// Read-only facts of `isi`.
    public subscript<T>(dynamicMember ruas: KeyPath<IsiStandar, T>) -> T { isi[keyPath: ruas] }
}
