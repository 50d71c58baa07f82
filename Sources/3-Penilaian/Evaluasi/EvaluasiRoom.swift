public import Platform

/// Evaluation of people: the rater's team, each person, and one's own results.
public enum EvaluasiRoom {
    public static let room = Room(
        "Evaluasi", routes: TimRoutes.all + EvaluasiTimRoutes.all + EvaluasiOrangRoutes.all + HasilSayaRoutes.all,
        migrations: EvaluasiMigrations.all
    )
}
