import Configuration
import Foundation
import Platform
import Storage
import SystemPackage

/// A setting that cannot be used, in one plain sentence.
struct WrongSetting: Error, CustomStringConvertible {
    let description: String
}

/// What `serve` and the other commands start from.
struct LoadedSettings {
    /// Where files are kept; nil for a folder of this machine.
    var s3: S3Settings?
    var push: PushKeySource
    var vault: VaultSource
    var settings: Settings
    var databaseURL: String
    var filesPath: String
    var adminPort: Int
    var logLevel: String
}

/// Reads settings from the environment and, when `KINERJA_BERKAS_SETELAN` names one, from a file of `NAMA=nilai` lines; the
/// environment wins.
enum SettingsLoader {
    static func load() async throws -> LoadedSettings {
        let reader = ConfigReader(providers: try await providers())
        func text(_ key: String, _ fallback: String) -> String {
            let value = reader.string(forKey: ConfigKey(key)) ?? ""
            return value.isEmpty ? fallback : value
        }
        let dataFolder = text("kinerja.folder", ".kinerja")
        var settings = Settings(
            baseURL: try address(text("kinerja.alamat", "http://127.0.0.1:8080")),
            instansi: text("kinerja.instansi", "BGO"),
            agency: text("kinerja.nama.badan", "BKPSDM"),
            sessionIdleMinutes: try number("KINERJA_SESI_DIAM_MENIT", text("kinerja.sesi.diam.menit", "30"), 1...1440),
            sessionMaximumHours: try number("KINERJA_SESI_MAKS_JAM", text("kinerja.sesi.maks.jam", "12"), 1...720),
            trustsProxy: try flag("KINERJA_PERCAYA_PROXY", text("kinerja.percaya.proxy", "tidak")),
            acceptsSyntheticNIP: try flag("KINERJA_DATA_SINTETIS", text("kinerja.data.sintetis", "tidak")),
            countsStatements: try flag("KINERJA_HITUNG_SQL", text("kinerja.hitung.sql", "tidak"))
        )
        settings.smtp = try OutgoingSettingsLoader.smtp(
            host: text("kinerja.smtp.server", ""), port: text("kinerja.smtp.port", ""),
            protection: text("kinerja.smtp.keamanan", "starttls"), user: text("kinerja.smtp.pengguna", ""),
            password: text("kinerja.smtp.sandi", ""), from: text("kinerja.smtp.dari", ""))
        settings.webhook = try OutgoingSettingsLoader.webhook(
            address: text("kinerja.webhook.alamat", ""), key: text("kinerja.webhook.rahasia", ""))
        settings.clamd = try StoreSettingsLoader.clamd(
            text("kinerja.clamd", ""),
            isRequired: try flag("KINERJA_CLAMD_WAJIB", text("kinerja.clamd.wajib", "tidak")))
        return LoadedSettings(
            s3: try StoreSettingsLoader.s3(
                address: text("kinerja.s3.alamat", ""), bucket: text("kinerja.s3.wadah", ""),
                region: text("kinerja.s3.wilayah", "us-east-1"), key: text("kinerja.s3.kunci", ""),
                secret: text("kinerja.s3.rahasia", ""), style: text("kinerja.s3.gaya", "jalur")),
            push: try OutgoingSettingsLoader.push(
                text("kinerja.push.kunci", ""), folder: dataFolder, baseURL: settings.baseURL,
                from: settings.smtp?.from),
            vault: try StoreSettingsLoader.vault(text("kinerja.kunci.rahasia", ""), folder: dataFolder),
            settings: settings, databaseURL: text("kinerja.database", "sqlite:\(dataFolder)/kinerja.sqlite"),
            filesPath: text("kinerja.berkas", "\(dataFolder)/berkas"),
            adminPort: try number("KINERJA_PORT_ADMIN", text("kinerja.port.admin", "0"), 0...65535),
            logLevel: text("kinerja.log", "info")
        )
    }

    private static func providers() async throws -> [any ConfigProvider] {
        let environment = EnvironmentVariablesProvider()
        guard let path = ProcessInfo.processInfo.environment["KINERJA_BERKAS_SETELAN"], !path.isEmpty else {
            return [environment]
        }
        guard FileManager.default.isReadableFile(atPath: path) else {
            throw WrongSetting(
                description: "KINERJA_BERKAS_SETELAN menunjuk \(path), tetapi berkas itu tidak dapat dibaca.")
        }
        return [environment, try await EnvironmentVariablesProvider(environmentFilePath: FilePath(path))]
    }

    private static func number(_ name: String, _ value: String, _ range: ClosedRange<Int>) throws -> Int {
        guard let number = Int(value), range.contains(number) else {
            throw WrongSetting(
                description: "\(name) harus angka \(range.lowerBound) sampai \(range.upperBound), bukan \"\(value)\"."
            )
        }
        return number
    }

    private static func flag(_ name: String, _ value: String) throws -> Bool {
        switch value.lowercased() {
        case "ya", "1", "true": return true
        case "tidak", "0", "false": return false
        default: throw WrongSetting(description: "\(name) harus \"ya\" atau \"tidak\", bukan \"\(value)\".")
        }
    }

    private static func address(_ value: String) throws -> String {
        guard let url = URL(string: value), let scheme = url.scheme, ["http", "https"].contains(scheme), url.host != nil
        else {
            throw WrongSetting(
                description:
                    "KINERJA_ALAMAT harus alamat lengkap, misalnya https://kinerja.bungokab.go.id, bukan \"\(value)\"."
            )
        }
        return value.hasSuffix("/") ? String(value.dropLast()) : value
    }
}
