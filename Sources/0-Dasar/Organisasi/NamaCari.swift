import Foundation

/// A name as the search compares it: lower case, without diacritics, blanks made one.
public func namaCari(_ nama: String) -> String {
    let polos =
        nama.utf8.allSatisfy { $0 < 0x80 }
        ? nama.lowercased()
        : nama.folding(options: [.diacriticInsensitive], locale: Locale(identifier: "en_US_POSIX")).lowercased()
    return polos.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
}
