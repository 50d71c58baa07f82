/* The queue of submissions that wait for a signal. The page writes into it, the service worker sends from it.
   States: menunggu, terkirim, perlu (needs a look). Entries never leave this device but to the server. */
var Antrean = (function () {
  'use strict';
  var LAMA = 14 * 864e5;
  function buka() {
    return new Promise(function (jadi, gagal) {
      var r = indexedDB.open('kinerja', 1);
      r.onupgradeneeded = function () {
        r.result.createObjectStore('kiriman', { keyPath: 'id', autoIncrement: true });
        r.result.createObjectStore('meta', { keyPath: 'k' });
      };
      r.onsuccess = function () { jadi(r.result); };
      r.onerror = function () { gagal(r.error); };
    });
  }
  /* Resolves when the transaction is on disk, not before. */
  function kerja(rak, mode, fn) {
    return buka().then(function (b) {
      return new Promise(function (jadi, gagal) {
        var t = b.transaction(rak, mode);
        var r = fn(t.objectStore(rak));
        t.oncomplete = function () { b.close(); jadi(r && r.result); };
        t.onerror = t.onabort = function () { b.close(); gagal(t.error); };
      });
    });
  }
  function simpan(e) { return kerja('kiriman', 'readwrite', function (s) { return s.put(e); }); }
  function hapus(id) { return kerja('kiriman', 'readwrite', function (s) { return s.delete(id); }); }
  function semua(orang) {
    return kerja('kiriman', 'readonly', function (s) { return s.getAll(); }).then(function (d) {
      return d.filter(function (e) { return !orang || e.orang === orang; });
    });
  }
  function baca(k) { return kerja('meta', 'readonly', function (s) { return s.get(k); }).then(function (m) { return m && m.v; }); }
  function tulis(k, v) { return kerja('meta', 'readwrite', function (s) { return v === undefined ? s.delete(k) : s.put({ k: k, v: v }); }); }
  function isBerkas(x) { return typeof x !== 'string'; }
  function sama(a, b) { return a.name === b.name && a.size === b.size && a.lastModified === b.lastModified; }

  /* Puts a new entry behind the others. One of the same form that certainly never left is replaced and gives its photos;
     one that may have arrived stays before it, and the number of the version goes on from there. */
  function antre(e) {
    return semua(e.orang).then(function (ada) {
      var buang = [];
      var tetap = 0;
      ada.forEach(function (a) {
        if (e.akhir && a.halaman === e.halaman && (a.keadaan !== 'terkirim' || a.selesai > e.muat)) e.versi = null;
        if (a.aksi !== e.aksi || (e.versi === null && !e.akhir && a.id !== e.ganti)) return;
        if (a.keadaan === 'terkirim') { if (e.versi !== null && a.versi === e.versi) e.versi = String(Number(e.versi) + 1); return; }
        if (a.coba && a.keadaan === 'menunggu') {
          if (e.akhir) tetap = a.id;
          e.isi = e.isi.filter(function (p) { return !isBerkas(p[1]) || !a.isi.some(function (q) { return isBerkas(q[1]) && sama(p[1], q[1]); }); });
          return;
        }
        if (!a.tanpaBerkas) {
          a.isi.forEach(function (q) {
            if (isBerkas(q[1]) && !e.isi.some(function (p) { return isBerkas(p[1]) && sama(p[1], q[1]); })) e.isi.push(q);
          });
        }
        buang.push(a.id);
      });
      return tetap || kerja('kiriman', 'readwrite', function (s) {
        buang.forEach(function (id) { s.delete(id); });
        ada.forEach(function (a) { if (a.keadaan === 'terkirim' && Date.now() - a.selesai > LAMA) s.delete(a.id); });
        return s.put(e);
      });
    });
  }
  function hapusOrang(orang) {
    return semua(orang).then(function (d) {
      return kerja('kiriman', 'readwrite', function (s) { d.forEach(function (e) { s.delete(e.id); }); });
    }).then(function () { return tulis('siap:' + orang); }).then(function () { return tulis('orang'); }).then(function () {
      return caches.delete('hal:' + orang);
    });
  }
  function jam(w) {
    var t = new Date(w);
    return ('0' + t.getHours()).slice(-2) + '.' + ('0' + t.getMinutes()).slice(-2);
  }
  function waktu(w) {
    var t = new Date(w);
    var hari = t.toDateString() === new Date().toDateString() ? '' : t.toLocaleDateString('id-ID', { day: 'numeric', month: 'long' }) + ' pukul ';
    return hari + jam(w);
  }
  var saluran = typeof BroadcastChannel === 'undefined' ? { postMessage: function () {} } : new BroadcastChannel('kiriman');
  return {
    antre: antre, simpan: simpan, hapus: hapus, semua: semua, baca: baca, tulis: tulis, hapusOrang: hapusOrang,
    jam: jam, waktu: waktu, saluran: saluran, isBerkas: isBerkas
  };
}());
