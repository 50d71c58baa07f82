public import Platform

/// The matrix A.1.5: who carries which result.
public enum MatriksRoom {
    public static let room = Room("Matriks", routes: [], migrations: MatriksMigrations.all)
}
