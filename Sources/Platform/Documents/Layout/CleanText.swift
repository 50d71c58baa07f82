extension String {
    /// Without control characters (they break PDF text and are forbidden in XLSX); tabs become spaces, line feeds stay.
    var printable: String {
        guard unicodeScalars.contains(where: { $0.value < 32 || $0.value == 127 || $0.value > 0xFFFD }) else {
            return self
        }
        var scalars = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.value {
            case 10: scalars.append(scalar)
            case 9: scalars.append(" ")
            case 0..<32, 127, 0xFFFE, 0xFFFF: continue
            default: scalars.append(scalar)
            }
        }
        return String(scalars)
    }
}
