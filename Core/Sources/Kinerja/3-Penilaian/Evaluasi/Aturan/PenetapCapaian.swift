/// Who fixes the organisation result of a unit. PermenPANRB 6/2022 h.94 leaves it to the rules on organisation
/// performance; SE MenPANRB 3/2023 (known from press) names the pimpinan one level up.
public enum PenetapCapaian {
    /// `jalur` are the paths of units from the top ("/BGO/DINKES/"). The tim penilai kinerja may fix any; a pimpinan the
    /// units below the own; the Kepala Daerah also the own, since nobody stands above (tafsir).
    public static func boleh(
        peran: Set<Peran>, jalurPenetap: String?, isKepalaDaerah: Bool, jalurUnit: String
    ) -> Bool {
        if peran.contains(.timPenilai) { return true }
        guard peran.contains(.pimpinan), let jalurPenetap, !jalurPenetap.isEmpty, jalurUnit.hasPrefix(jalurPenetap)
        else {
            return false
        }
        return isKepalaDaerah || jalurUnit != jalurPenetap
    }
}
