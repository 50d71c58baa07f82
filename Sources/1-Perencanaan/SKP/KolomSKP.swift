public import Kinerja
public import Storage

extension KeadaanSKP: SQLConvertible, SQLDecodable {}
extension SKP.Pendekatan: SQLConvertible, SQLDecodable {}
extension AspekIndikator: SQLConvertible, SQLDecodable {}
extension ArahIndikator: SQLConvertible, SQLDecodable {}
extension JenisHasilKerja: SQLConvertible, SQLDecodable {}
extension AsalHasilKerja: SQLConvertible, SQLDecodable {}
extension KeadaanHasilKerja: SQLConvertible, SQLDecodable {}
extension PendekatanKaskade: SQLConvertible, SQLDecodable {}
extension LampiranSKP.Bagian: SQLConvertible, SQLDecodable {}
extension DasarPerubahanSKP: SQLConvertible, SQLDecodable {}
extension RitmePelaporan: SQLConvertible, SQLDecodable {}

extension SQLRow {
    /// A decimal kept as text; a text that is none is an error of the store.
    func desimal(_ name: String) throws -> Desimal? {
        guard let teks: String = try getOptional(name) else { return nil }
        guard let nilai = Desimal(teks) else { throw SQLFailure.column(name, "bukan bilangan desimal") }
        return nilai
    }

    /// A day kept as ISO text; a text that is none is an error of the store.
    func tanggal(_ name: String) throws -> Tanggal? {
        guard let teks: String = try getOptional(name) else { return nil }
        guard let nilai = Tanggal(teks) else { throw SQLFailure.column(name, "bukan tanggal") }
        return nilai
    }

    /// An optional choice kept as text, empty where none is made.
    func pilihan<T: RawRepresentable>(_ name: String) throws -> T? where T.RawValue == String {
        T(rawValue: try get(name))
    }
}
