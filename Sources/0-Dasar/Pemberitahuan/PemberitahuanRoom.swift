public import Platform

/// Notices to people, and the ways they travel.
public enum PemberitahuanRoom {
    public static let room = Room(
        "Pemberitahuan", routes: PemberitahuanRoutes.all + ProfilKabarRoutes.all + KelolaKabarRoutes.all,
        migrations: PemberitahuanMigrations.all + PenyampaianMigrations.all,
        chores: [Chore("kabar-bersih", every: .seconds(86_400)) { world in try await PengirimKabar.bersihkan(world) }])
}
