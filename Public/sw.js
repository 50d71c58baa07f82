/* The service worker: assets from the device, pages from the network with the person's own copy behind, the queue, and
   notices. Its first line, written by the server, names the assets, so that a new version of them is a new worker. */
'use strict';
const SABAR = 4000;
const UMUR_SALINAN = 14 * 864e5;
const JEDA_SIAP = 6 * 36e5;
/* Own pages only, and only those that help without a signal. Everything else is never kept. */
const DISIMPAN = /^\/($|menu$|kiriman$|bantuan$|realisasi($|\/)|rencana-aksi($|\/)|catatan($|\/)|umpan-balik($|\/)|kendala($|\/)|skp($|\/))/;
const DILARANG = /^\/(umpan-balik\/laporan|skp\/\d+\/unduh)/;
const NETRAL = ['pesan', 'buka', 'lepas'];

self.addEventListener('install', (ev) => {
  ev.waitUntil(caches.open('aset').then((c) => c.addAll(ASET)).then(() => self.skipWaiting()));
});
self.addEventListener('activate', (ev) => {
  /* Copies of pages still name the assets of the version before; only the oldest go. */
  ev.waitUntil(caches.open('aset').then(async (c) => {
    const semua = await c.keys();
    for (const k of semua.slice(0, Math.max(0, semua.length - 12))) await c.delete(k);
  }).then(() => self.clients.claim()));
});

self.addEventListener('fetch', (ev) => {
  const u = new URL(ev.request.url);
  if (u.origin !== location.origin || ev.request.method !== 'GET') return;
  if (u.pathname.startsWith('/aset/')) ev.respondWith(aset(ev.request));
  else if (ev.request.mode === 'navigate') ev.respondWith(halaman(ev, u));
});

async function aset(r) {
  const c = await caches.open('aset');
  const ada = await c.match(r);
  if (ada) return ada;
  const j = await fetch(r);
  if (j.ok) await c.put(r, j.clone());
  return j;
}

/* --- Pages --- */
function bolehSimpan(path) { return DISIMPAN.test(path) && !DILARANG.test(path); }
function kunci(u) {
  const q = new URLSearchParams(u.search);
  NETRAL.forEach((n) => q.delete(n));
  const s = q.toString();
  return u.pathname + (s ? '?' + s : '');
}
async function salinan(u) {
  if (!bolehSimpan(u.pathname)) return null;
  const orang = await Antrean.baca('orang');
  if (!orang || !(await caches.has('hal:' + orang))) return null;
  const j = await (await caches.open('hal:' + orang)).match(kunci(u));
  return j && Date.now() - Number(j.headers.get('x-salinan')) < UMUR_SALINAN ? j : null;
}
async function simpanSalinan(u, j) {
  const orang = j.headers.get('x-orang');
  if (!orang) return;
  if ((await Antrean.baca('orang')) !== orang) {
    for (const k of await caches.keys()) if (k.startsWith('hal:') && k !== 'hal:' + orang) await caches.delete(k);
    await Antrean.tulis('orang', orang);
  }
  if (j.status !== 200 || j.redirected || j.headers.get('x-rahasia') || !bolehSimpan(u.pathname)) return;
  const h = new Headers(j.headers);
  h.set('x-salinan', Date.now());
  h.delete('content-encoding');
  h.delete('content-length');
  await (await caches.open('hal:' + orang)).put(kunci(u), new Response(await j.blob(), { headers: h }));
}
async function halaman(ev, u) {
  const ada = await salinan(u).catch(() => null);
  await tuntaskanKeluar();
  const tanya = fetch(ev.request);
  ev.waitUntil(tanya.then((j) => simpanSalinan(u, j.clone()))
    .then(() => (u.pathname === '/' ? siapkan() : null)).catch(() => null));
  try {
    const j = await (ada ? Promise.race([tanya.then((x) => x.clone()), new Promise((_, gagal) => setTimeout(gagal, SABAR))]) : tanya.then((x) => x.clone()));
    if (!ada || j.status < 500) return j;
  } catch (e) { /* no signal, or too little of it */ }
  return ada ? tandai(ada) : tanpaSalinan();
}
async function tandai(j) {
  const w = Number(j.headers.get('x-salinan'));
  const html = (await j.text()).replace(/(<main [^>]*>)(<div class="pesan pesan-sukses jarak-b" role="status">[\s\S]*?<\/div><\/div>)?/,
    '$1<div class="pesan pesan-waspada jarak-b" role="status" data-salinan="' + w + '"><div>Salinan pukul ' + Antrean.waktu(w) +
    '; Anda sedang tanpa sinyal. Isian yang Anda simpan menunggu di gawai ini.</div></div>');
  return new Response(html, { headers: j.headers });
}
async function tanpaSalinan() {
  const orang = await Antrean.baca('orang');
  const ada = orang ? await (await caches.open('hal:' + orang)).keys() : [];
  const daftar = ada.map((r) => new URL(r.url)).filter((u) => !u.search)
    .map((u) => '<li><a href="' + u.pathname + '">' + (u.pathname === '/' ? 'Beranda' : u.pathname.slice(1).replace(/[-/]/g, ' ')) + '</a></li>');
  return new Response('<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">' +
    '<title>Tanpa sinyal – Kinerja Bungo</title><link rel="stylesheet" href="' + ASET[0] + '"></head><body class="publik"><main class="isi" id="isi">' +
    '<div class="kosong-isi"><h1>Anda sedang tanpa sinyal</h1><p>Halaman ini belum ada di gawai Anda. Muat ulang setelah ada sinyal.</p></div>' +
    (daftar.length ? '<h2>Yang ada di gawai ini</h2><ul class="daftar-ringkas kartu">' + daftar.join('') + '</ul>' : '') + '</main></body></html>',
  { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
/* What somebody may need after the signal is gone. */
async function siapkan(paksa) {
  const orang = await Antrean.baca('orang');
  if (!orang) return;
  const dulu = await Antrean.baca('siap:' + orang);
  if (!paksa && dulu && dulu.aset === ASET.join() && Date.now() - dulu.w < JEDA_SIAP) return;
  await Antrean.tulis('siap:' + orang, { w: Date.now(), aset: ASET.join() });
  const wib = new Date(Date.now() + 7 * 36e5);
  const bulan = wib.toISOString().slice(0, 7);
  wib.setUTCDate(0);
  for (const p of ['/realisasi/' + bulan, '/realisasi/' + wib.toISOString().slice(0, 7), '/kiriman', '/catatan', '/umpan-balik/baru', '/kendala/baru', '/realisasi']) {
    await segarkan(p);
  }
}
async function segarkan(path) {
  const u = new URL(path, location.origin);
  if (!bolehSimpan(u.pathname)) return;
  try {
    await simpanSalinan(u, await fetch(path, { credentials: 'same-origin', redirect: 'manual', headers: { Accept: 'text/html' } }));
  } catch (e) { /* the older copy stays */ }
}
/* Somebody pressed "Keluar" without a signal: the session ends before anything else is asked. */
async function tuntaskanKeluar() {
  const k = await Antrean.baca('keluar').catch(() => null);
  if (!k) return;
  try {
    await fetch('/keluar', { method: 'POST', body: new URLSearchParams({ _csrf: k }), credentials: 'same-origin', redirect: 'manual' });
    await Antrean.tulis('keluar');
  } catch (e) { /* still no signal */ }
}

/* --- Queue: one sender for all windows, in the order of pressing --- */
let giliran = Promise.resolve();
function kirimSemua() {
  giliran = giliran.then(putaran).catch(() => null);
  return giliran;
}
self.addEventListener('message', (ev) => {
  if (ev.data === 'kirim') ev.waitUntil(kirimSemua());
  if (ev.data === 'siap') ev.waitUntil(siapkan());
});
self.addEventListener('sync', (ev) => {
  if (ev.tag === 'kiriman') ev.waitUntil(kirimSemua().then(async () => {
    if ((await Antrean.semua()).some((e) => e.keadaan === 'menunggu')) throw new Error('menunggu');
  }));
});

async function putaran() {
  await tuntaskanKeluar();
  const lain = new Set();
  const halaman = new Set();
  let akhir = { putus: true };
  for (;;) {
    const semua = await Antrean.semua();
    const e = semua.find((x) => x.keadaan === 'menunggu' && !lain.has(x.id) && !lain.has(x.orang) && !(x.akhir && tertahan(x, semua)));
    if (!e) break;
    const hasil = await satu(e);
    Antrean.saluran.postMessage({ id: e.id, keadaan: e.keadaan, status: e.status, lokasi: e.lokasi, hasil });
    if (hasil === 'orang') lain.add(e.orang);
    else if (hasil === 'putus' || hasil === 'masuk') { akhir = { putus: true, hasil }; break; }
    else if (hasil === 'terkirim') halaman.add(e.halaman);
    else lain.add(e.id);
  }
  Antrean.saluran.postMessage(akhir);
  for (const h of halaman) await segarkan(h);
}
/* "Kirim" waits as long as an entry of the same page needs a look: otherwise the old number would be sent. */
function tertahan(e, semua) {
  return semua.some((x) => x.orang === e.orang && x.halaman === e.halaman && x.id < e.id && x.keadaan === 'perlu');
}
async function satu(e, csrf) {
  e.coba = (e.coba || 0) + 1;
  await Antrean.simpan(e);
  let j;
  try {
    const unggah = await unggahBesar(e, csrf || e.csrf);
    if (unggah === 403 && !csrf) return segarkanKunci(e);
    if (unggah === 401) return 'masuk';
    const ukuran = e.isi.reduce((n, p) => n + (p[1].size || 100), 0);
    const henti = new AbortController();
    const batas = setTimeout(() => henti.abort(), 30000 + ukuran / 4);
    j = await fetch(e.aksi, {
      method: 'POST', body: tubuh(e, csrf || e.csrf), headers: { 'X-Kiriman': '1', Accept: 'application/json' },
      credentials: 'same-origin', redirect: 'manual', signal: henti.signal
    });
    e.jawab = j.type === 'opaqueredirect' ? '' : await j.text();
    clearTimeout(batas);
  } catch (x) { return 'putus'; }
  const teks = e.jawab;
  delete e.jawab;
  e.status = j.status;
  if (j.type === 'opaqueredirect' || j.ok) return terkirim(e, teks);
  if (j.status === 401) return 'masuk';
  if (j.status === 403 && !csrf) return segarkanKunci(e);
  if (j.status === 408 || j.status === 429 || j.status >= 500) return 'putus';
  return perlu(e, teks);
}
/* A large file goes up in pieces and goes on where it broke off; the form then names it instead of carrying it. Whatever
   the server does not take this way travels with the form as always. */
const BESAR = 262144;
const BAGIAN = 131072;
async function unggahBesar(e, csrf) {
  const n = e.isi.findIndex((p) => Antrean.isBerkas(p[1]) && p[1].size > BESAR);
  if (n < 0 || !e.bukti || e.isi.some((p) => p[0] === e.bukti && p[1])) return 0;
  const f = e.isi[n][1];
  const minta = (jalan, method, body, h) => fetch('/bukti/unggahan' + jalan, {
    method, body, headers: Object.assign({ 'X-CSRF-Token': csrf, 'X-Kiriman': '1' }, h), credentials: 'same-origin', redirect: 'manual', cache: 'no-store'
  });
  const json = { 'Content-Type': 'application/json' };
  if (!e.unggah) {
    const j = await minta('', 'POST', JSON.stringify({ nama: f.name, ukuran: f.size }), json);
    if (!j.ok) return j.status;
    e.unggah = (await j.json()).id;
    await Antrean.simpan(e);
  }
  let j = await minta('/' + e.unggah, 'GET');
  while (j.ok || j.status === 409) {
    const o = Number(j.headers.get('Upload-Offset'));
    Antrean.saluran.postMessage({ id: e.id, keadaan: 'menunggu', persen: Math.floor(100 * o / f.size) });
    if (o >= f.size) break;
    j = await minta('/' + e.unggah, 'PATCH', f.slice(o, o + BAGIAN), { 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': String(o) });
  }
  if (j.ok) j = await minta('/' + e.unggah + '/selesai', 'POST', '{}', json);
  delete e.unggah;
  if (j.ok) {
    e.isi = e.isi.filter((p, i) => i !== n && p[0] !== e.bukti);
    e.isi.push([e.bukti, (await j.json()).bukti[0].id]);
  }
  await Antrean.simpan(e);
  return j.status;
}
function tubuh(e, csrf) {
  const f = e.multi ? new FormData() : new URLSearchParams();
  f.append('_csrf', csrf);
  f.append('_kunci', e.kunci);
  f.append('_ditekan', String(e.ditekan));
  if (e.versi !== null) f.append('versi', e.versi);
  for (const [nama, nilai] of e.isi) {
    if (Antrean.isBerkas(nilai)) f.append(nama, nilai, nilai.name);
    else f.append(nama, nilai);
  }
  return f;
}
async function segarkanKunci(e) {
  try {
    const j = await fetch('/kiriman/sesi', { credentials: 'same-origin', redirect: 'manual', cache: 'no-store' });
    if (!j.ok) return 'masuk';
    const s = await j.json();
    return s.orang === e.orang ? satu(e, s.csrf) : 'orang';
  } catch (x) { return 'putus'; }
}
async function terkirim(e, teks) {
  e.keadaan = 'terkirim';
  e.selesai = Date.now();
  try { e.lokasi = JSON.parse(teks).lokasi; } catch (x) { e.lokasi = e.halaman; }
  e.isi = e.isi.filter((p) => !Antrean.isBerkas(p[1]));
  await Antrean.simpan(e);
  for (const x of await Antrean.semua(e.orang)) {
    if (x.aksi === e.aksi && x.id > e.id && x.keadaan === 'menunggu' && x.versi !== null && x.versi === e.versi) {
      x.versi = String(Number(e.versi) + 1);
      await Antrean.simpan(x);
    }
  }
  return 'terkirim';
}
function bersih(s) {
  return s.replace(/<[^>]*>/g, '').replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&').trim();
}
/* The server's own sentence, and for a conflict what is stored there and under which version. */
async function perlu(e, teks) {
  const semua = await Antrean.semua(e.orang);
  if (semua.some((x) => x.aksi === e.aksi && x.id > e.id && x.keadaan === 'menunggu' && e.versi !== null)) {
    await Antrean.hapus(e.id);
    return 'diganti';
  }
  e.keadaan = 'perlu';
  e.selesai = Date.now();
  try { e.pesan = JSON.parse(teks).detail; } catch (x) {
    const galat = /id="galat"[^>]*>[\s\S]*?<ul>([\s\S]*?)<\/ul>/.exec(teks);
    const judul = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(teks);
    e.pesan = galat ? galat[1].split('</li>').map(bersih).filter(Boolean).join('. ') : bersih(judul ? judul[1] : 'Belum dapat dilakukan');
    e.tanpaBerkas = e.status !== 409 && /href="#(berkas|foto|bukti)/.test(teks);
  }
  if (e.status === 409) {
    const ada = /data-tersimpan[^>]*>([^<]*)</.exec(teks);
    const di = teks.indexOf('action="' + e.aksi + '"');
    const v = di < 0 ? null : /name="versi" value="(\d+)"/.exec(teks.slice(di, di + 2000));
    e.tersimpan = ada ? bersih(ada[1]) : '';
    e.versiKini = v ? v[1] : null;
  }
  await Antrean.simpan(e);
  return 'perlu';
}

/* --- Notices --- */
self.addEventListener('push', (ev) => {
  let k = {};
  try { k = ev.data.json(); } catch (x) { /* a notice without words */ }
  ev.waitUntil(self.registration.showNotification(k.judul || 'Kinerja Bungo', {
    body: k.isi || 'Ada pemberitahuan baru.', lang: 'id', tag: k.tautan || 'kabar', icon: ASET[2], data: { tautan: k.tautan || '/pemberitahuan' }
  }));
});
self.addEventListener('notificationclick', (ev) => {
  ev.notification.close();
  const u = new URL(ev.notification.data.tautan, location.origin);
  if (u.origin !== location.origin) return;
  ev.waitUntil(self.clients.matchAll({ type: 'window' }).then((d) => (d.length ? d[0].navigate(u.href).then((c) => c && c.focus()) : self.clients.openWindow(u.href))));
});
