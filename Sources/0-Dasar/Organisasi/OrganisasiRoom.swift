public import Platform

/// The organisation has tables but no pages of its own; the admin room shows it.
public enum OrganisasiRoom {
    public static let room = Room(
        "Organisasi", routes: [],
        migrations: OrganisasiMigrations.all + OrganisasiTambahanMigrations.all
            + RiwayatUnitMigrations.all
    )
}
