/// A standard of performance as a row of a file tells it.
public struct StandarMasukan: Sendable, Hashable {
    /// Which way is better.
    public enum Arah: String, CaseIterable, Sendable { case naik, turun, rentang }

    /// "Aspek" of an indicator (PermenPANRB 6/2022 h.55): quantity, quality, time, cost.
    public enum Aspek: String, CaseIterable, Sendable { case kuantitas, kualitas, waktu, biaya }

    public enum OperatorTarget: String, CaseIterable, Sendable {
        case palingSedikit = ">="
        case palingBanyak = "<="
        case tepat = "="
        case rentang
    }

    /// Where the figure of the target comes from.
    public enum StatusTarget: String, CaseIterable, Sendable {
        /// Published in a regulation or document.
        case terbit
        case pengetahuanUmum = "pengetahuan_umum"
        /// An example, to be replaced.
        case contoh
        /// No figure: each unit sets its own.
        case kosong
    }

    /// How sure the wording of the row is.
    public enum StatusData: String, CaseIterable, Sendable {
        case terverifikasi
        case pengetahuanUmum = "pengetahuan_umum"
        case rekonstruksi
    }

    /// Row number as a spreadsheet program shows it.
    public var nomorBaris: Int
    public var kode: String
    public var urusan: String
    public var kelompok: String
    public var indikator: String
    public var satuan: String
    public var arah: Arah
    public var aspek: Aspek
    public var operatorTarget: OperatorTarget?
    /// In `satuan`; the lower end of a range.
    public var targetAngka: Desimal?
    /// The upper end of a range.
    public var targetAngkaMaks: Desimal?
    /// A target that is no number ("WTP"); empty when there is none.
    public var targetTeks: String
    public var unitPelaksana: String
    public var statusTarget: StatusTarget
    public var statusData: StatusData
    public var sumber: String
}
