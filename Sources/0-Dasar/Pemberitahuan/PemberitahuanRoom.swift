public import Platform

/// Notices to people, and the ways they travel.
public enum PemberitahuanRoom {
    public static let room = Room("Pemberitahuan", routes: [], migrations: PemberitahuanMigrations.all)
}
