import Dasar
import Pelaksanaan
import Penilaian
import Perencanaan
public import Platform
public import Storage

/// The list of rooms: the only place that knows them all.
public enum Rooms {
    public static let all: [Room] = base + [APIRoom.room(for: base)]

    private static let base: [Room] = [
        Assets.room, KesehatanRoom.room, PublikRoom.room, BerandaRoom.room, KirimanRoom.room,
        OrganisasiRoom.room, AkunRoom.room, PeriodeRoom.room, DokumenRoom.room, ImporRoom.room, AdminRoom.room,
        PemeriksaanRoom.room, PerbaikanRoom.room, PemberitahuanRoom.room, PengingatRoom.room,
        PekerjaanRoom.room, JejakRoom.room, BerkasRoom.room,
        StandarRoom.room, SKPRoom.room, PerjanjianRoom.room, MatriksRoom.room, RealisasiRoom.room, BuktiRoom.room,
        UmpanBalikRoom.room,
        RencanaAksiRoom.room, CatatanHarianRoom.room, KendalaRoom.room,
        BimbinganRoom.room, KonselingRoom.room,
        CapaianOrganisasiRoom.room,
        EvaluasiRoom.room,
    ]

    /// In an order that satisfies every foreign key.
    public static let migrations: [Migration] =
        JejakStore.migrations + SessionStore.migrations + ChoreStore.migrations + all.flatMap(\.migrations)
}
