public import Platform

/// Organisation results: step 1 of every evaluation. Its table is in the migrations of the evaluation.
public enum CapaianOrganisasiRoom {
    public static let room = Room("Capaian organisasi", routes: CapaianRoutes.all)
}
