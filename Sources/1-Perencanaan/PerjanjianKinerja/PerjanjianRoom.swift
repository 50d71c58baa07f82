public import Platform

/// Perjanjian Kinerja, strategy and indicator manuals.
public enum PerjanjianRoom {
    public static let room = Room("Perjanjian Kinerja", routes: [], migrations: PerjanjianMigrations.all)
}
