import Foundation
import Platform

/// Where the key of sealed texts comes from.
struct VaultSource {
    /// Named by a setting.
    var vault: Vault?
    /// Else kept in the data folder.
    var path: String

    /// The key, made on the first use.
    func load() throws -> Vault {
        if let vault { return vault }
        do {
            return try Vault.stored(at: path)
        } catch {
            throw WrongSetting(description: "Kunci rahasia di \(path) tidak dapat dibaca atau dibuat.")
        }
    }
}

/// Checks the settings of what keeps files and secrets: `KINERJA_S3_*`, `KINERJA_CLAMD*`, `KINERJA_KUNCI_RAHASIA`.
enum StoreSettingsLoader {
    static func s3(
        address: String, bucket: String, region: String, key: String, secret: String, style: String
    ) throws -> S3Settings? {
        guard !address.isEmpty else {
            guard bucket.isEmpty, key.isEmpty, secret.isEmpty else {
                throw WrongSetting(
                    description: "KINERJA_S3_ALAMAT harus diisi bila setelan KINERJA_S3 yang lain diisi.")
            }
            return nil
        }
        do throws(S3Settings.Wrong) {
            return try S3Settings(
                address: address, bucket: bucket, region: region, key: key, secret: secret, style: style)
        } catch {
            throw WrongSetting(description: error.sentence)
        }
    }

    static func clamd(_ place: String, isRequired: Bool) throws -> ClamdSettings? {
        guard !place.isEmpty else {
            guard !isRequired else {
                throw WrongSetting(description: "KINERJA_CLAMD harus diisi bila KINERJA_CLAMD_WAJIB adalah ya.")
            }
            return nil
        }
        guard let settings = ClamdSettings(place, isRequired: isRequired) else {
            throw WrongSetting(
                description:
                    "KINERJA_CLAMD harus server:port, misalnya 127.0.0.1:3310, atau jalur soket yang diawali garis miring, bukan \"\(place)\"."
            )
        }
        return settings
    }

    static func vault(_ keys: String, folder: String) throws -> VaultSource {
        var source = VaultSource(vault: nil, path: "\(folder)/kunci-rahasia")
        guard !keys.isEmpty else { return source }
        guard let vault = Vault(hex: keys.split(separator: ",").map(String.init)) else {
            throw WrongSetting(
                description:
                    "KINERJA_KUNCI_RAHASIA harus 64 angka heksadesimal (32 bita); kunci lama boleh mengikuti sesudah koma."
            )
        }
        source.vault = vault
        return source
    }
}
