/* Kinerja Bungo. Everything works without this file; it saves taps, bytes and typing.
   No dependency, no eval, no inline handler: it runs under a strict content policy. */
(function () {
  'use strict';
  var d = document;
  var orang = d.body.getAttribute('data-orang') || '';
  var AWALAN = 'draf:' + orang + ':';
  var HARI_DRAF = 30;
  var TUNGGU = ', menunggu sinyal';

  function tiap(selector, fn, akar) { Array.prototype.forEach.call((akar || d).querySelectorAll(selector), fn); }
  function teks(el, isi) { if (el) el.textContent = isi; }
  function jam() {
    var w = new Date();
    return ('0' + w.getHours()).slice(-2) + '.' + ('0' + w.getMinutes()).slice(-2);
  }

  /* --- Error summary: first thing read, and the title says so. --- */
  var galat = d.getElementById('galat');
  if (galat) {
    galat.focus();
    if (d.title.indexOf('Galat: ') !== 0) d.title = 'Galat: ' + d.title;
    galat.addEventListener('click', function (e) {
      var a = e.target.closest('a[href^="#"]');
      var tujuan = a && d.getElementById(a.getAttribute('href').slice(1));
      if (tujuan) { bukaLipatan(tujuan); }
    });
  }

  /* A target inside a closed fold would be focused unseen. */
  function bukaLipatan(el) {
    for (var p = el; p; p = p.parentElement) if (p.tagName === 'DETAILS') p.open = true;
  }
  if (location.hash.length > 1) {
    var tuju = d.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (tuju) bukaLipatan(tuju);
  }

  /* On a phone the parts of the SKP lie side by side: the current one first. */
  tiap('.bagian-skp [aria-current]', function (el) { el.parentNode.scrollLeft = el.offsetLeft - 16; });

  /* --- Store that may be missing or full (private windows). --- */
  var simpanan = {
    baca: function (k) { try { return JSON.parse(localStorage.getItem(k)); } catch (e) { return null; } },
    tulis: function (k, v) { try { localStorage.setItem(k, JSON.stringify(v)); return true; } catch (e) { return false; } },
    hapus: function (k) { try { localStorage.removeItem(k); } catch (e) { /* nothing to remove */ } },
    kunci: function () { try { return Object.keys(localStorage); } catch (e) { return []; } }
  };

  /* --- Drafts: <form data-draf="name"> with a hidden "versi". --- */
  function isIsian(el) {
    return el.name && el.name.charAt(0) !== '_' && el.name !== 'versi' && el.type !== 'hidden' && el.type !== 'file' &&
      el.type !== 'password' && el.type !== 'submit' && el.tagName !== 'BUTTON' && el.tagName !== 'FIELDSET';
  }
  function isi(form) {
    var hasil = {};
    Array.prototype.forEach.call(form.elements, function (el) {
      if (!isIsian(el)) return;
      if (el.type === 'checkbox' || el.type === 'radio') {
        if (el.checked) hasil[el.name + '=' + el.value] = 1;
      } else { hasil[el.name] = el.value; }
    });
    return hasil;
  }
  function pulihkan(form, nilai) {
    Array.prototype.forEach.call(form.elements, function (el) {
      if (!isIsian(el)) return;
      if (el.type === 'checkbox' || el.type === 'radio') {
        el.checked = nilai[el.name + '=' + el.value] === 1;
      } else if (typeof nilai[el.name] === 'string') {
        if (el.value !== nilai[el.name]) bukaLipatan(el);
        el.value = nilai[el.name];
      }
    });
  }
  function versi(form) { return form.elements.versi ? form.elements.versi.value : ''; }
  function kunciDraf(form) { return AWALAN + form.getAttribute('data-draf'); }
  function kabar(form, pesan) { teks(form.querySelector('[data-simpan]'), pesan); }

  function pasangDraf(form) {
    if (!orang) return;
    var kunci = kunciDraf(form);
    var awal = JSON.stringify(isi(form));
    var draf = simpanan.baca(kunci);
    /* Another version number means that the server has taken it (or something newer): the draft has done its work. */
    if (draf && draf.versi !== versi(form)) { simpanan.hapus(kunci); draf = null; }
    if (draf && !galat && JSON.stringify(draf.isi) !== awal) {
      pulihkan(form, draf.isi);
      kabar(form, 'Isian yang belum terkirim dipulihkan dari gawai ini. ');
      tombolBuang(form, kunci, JSON.parse(awal));
    }
    var tunda = 0;
    form.addEventListener('input', function () {
      clearTimeout(tunda);
      tunda = setTimeout(function () {
        var kini = isi(form);
        if (JSON.stringify(kini) === awal) { simpanan.hapus(kunci); kabar(form, ''); return; }
        var ok = simpanan.tulis(kunci, { versi: versi(form), isi: kini, waktu: Date.now() });
        kabar(form, !ok ? '' : 'Tersimpan di gawai ini' + (form.kinerjaTunggu ? TUNGGU : ' ' + jam() + ', belum terkirim'));
      }, 400);
    });
  }
  function tombolBuang(form, kunci, awal) {
    var tempat = form.querySelector('[data-simpan]');
    if (!tempat) return;
    var b = d.createElement('button');
    b.type = 'button';
    b.className = 'tombol tombol-3 tombol-kecil';
    b.textContent = 'Buang';
    b.addEventListener('click', function () { pulihkan(form, awal); simpanan.hapus(kunci); kabar(form, ''); });
    tempat.appendChild(b);
  }
  tiap('form[data-draf]', pasangDraf);
  simpanan.kunci().forEach(function (k) {
    if (k.indexOf('draf:') !== 0) return;
    var v = simpanan.baca(k);
    if (!v || !v.waktu || Date.now() - v.waktu > HARI_DRAF * 864e5) simpanan.hapus(k);
  });
  /* --- Saving while writing: <form data-otomatis> goes to its own address and is answered with the next version. --- */
  var HENING = 1500;
  function simpanOtomatis(form) {
    if (form.kinerjaSimpan || form.getAttribute('data-terkirim') || navigator.onLine === false) return;
    var kirim = new URLSearchParams();
    new FormData(form).forEach(function (nilai, nama) {
      if (typeof nilai === 'string' && nama !== '_kunci') kirim.append(nama, nilai);
    });
    form.kinerjaSimpan = fetch(form.action, {
      method: 'POST', body: kirim, headers: { Accept: 'application/json' }, credentials: 'same-origin', redirect: 'error'
    }).then(function (r) { return r.json().then(function (j) { return { ok: r.ok, isi: j }; }); }).then(function (j) {
      if (j.ok) {
        tiap('input[name=versi]', function (v) { v.value = j.isi.versi; });
        if (form.hasAttribute('data-draf')) simpanan.hapus(kunciDraf(form));
        kabar(form, 'Tersimpan ' + j.isi.pukul);
      } else {
        if (j.isi.kode === 'versi_basi') form.removeAttribute('data-otomatis');
        kabar(form, 'Belum tersimpan: ' + j.isi.pesan);
      }
    }).catch(function () { /* no signal: the draft on this device keeps it */ }).then(function () { form.kinerjaSimpan = null; });
  }
  tiap('form[data-otomatis]', function (form) {
    if (!window.fetch || !window.URLSearchParams) return;
    form.addEventListener('input', function () {
      clearTimeout(form.kinerjaTunda);
      form.kinerjaTunda = setTimeout(function () { if (form.hasAttribute('data-otomatis')) simpanOtomatis(form); }, HENING);
    });
  });

  /* --- Sending: busy button, once only, waiting for photos and for a signal. --- */
  var menunggu = [];
  function ulangi(form, tombol) {
    if (form.requestSubmit) form.requestSubmit(tombol || undefined);
    else if (tombol) tombol.click();
    else form.submit();
  }
  var tekan = null;
  d.addEventListener('click', function (e) { tekan = e.target.closest('button, input[type=submit]'); }, true);
  d.addEventListener('submit', function (e) {
    var form = e.target;
    if (e.defaultPrevented || (form.method || '').toLowerCase() !== 'post') return;
    if (form.getAttribute('data-terkirim')) { e.preventDefault(); return; }
    var tombol = e.submitter || (tekan && tekan.form === form ? tekan : null);
    var sibuk = form.kinerjaFoto || form.kinerjaSimpan;
    clearTimeout(form.kinerjaTunda);
    if (sibuk) {
      e.preventDefault();
      kabar(form, form.kinerjaFoto ? 'Mengecilkan foto…' : 'Menyimpan…');
      sibuk.then(function () { ulangi(form, tombol); });
      return;
    }
    if (!form.kinerjaAsli && bisaAntre(form)) {
      e.preventDefault();
      antrekan(form, tombol);
      return;
    }
    if (navigator.onLine === false) {
      e.preventDefault();
      form.kinerjaTunggu = true;
      kabar(form, 'Tersimpan di gawai ini' + TUNGGU);
      menunggu = menunggu.filter(function (m) { return m.form !== form; });
      menunggu.push({ form: form, tombol: tombol });
      return;
    }
    form.setAttribute('data-terkirim', '1');
    sibukkan(tombol);
  });
  function sibukkan(tombol) {
    if (tombol && tombol.tagName === 'BUTTON' && tombol.classList.contains('tombol')) {
      tombol.setAttribute('aria-busy', 'true');
      if (tombol.getAttribute('data-sibuk')) {
        tombol.setAttribute('data-semula', tombol.innerHTML);
        tombol.textContent = tombol.getAttribute('data-sibuk');
      }
    }
  }
  function lega(b) {
    b.removeAttribute('aria-busy');
    if (b.hasAttribute('data-semula')) { b.innerHTML = b.getAttribute('data-semula'); b.removeAttribute('data-semula'); }
  }
  window.addEventListener('online', function () {
    var m = menunggu.shift();
    if (m) ulangi(m.form, m.tombol);
  });
  /* Coming back from the next page or from a failed load: the buttons rest again. */
  window.addEventListener('pageshow', function () {
    tiap('form[data-terkirim]', function (f) { f.removeAttribute('data-terkirim'); });
    tiap('[aria-busy]', lega);
  });

  /* --- Without a signal: <form data-luring="words for people"> goes into the queue first and is sent from there. A form
     with a hidden "versi" changes something: pressing again replaces what waits. Others add something new each time.
     data-luring-akhir: goes after the others of its page and then needs no version. --- */
  var pekerja = navigator.serviceWorker;
  var bisaSimpan = pekerja && window.indexedDB && window.BroadcastChannel && window.Promise;
  var tandaSalinan = d.querySelector('[data-salinan]');
  var muat = tandaSalinan ? Number(tandaSalinan.getAttribute('data-salinan')) : Date.now();
  if (pekerja) window.addEventListener('load', function () { pekerja.register('/sw.js').catch(function () { /* not here */ }); });

  function bisaAntre(form) {
    return orang && bisaSimpan && form.hasAttribute('data-luring') && (pekerja.controller || navigator.onLine === false);
  }
  function suruh(pesan) { pekerja.ready.then(function (r) { if (r.active) r.active.postMessage(pesan); }); }
  function jalur(form) { var u = new URL(form.action, location.href); return u.pathname + u.search; }
  function acak() {
    return Array.prototype.map.call(crypto.getRandomValues(new Uint8Array(16)), function (n) { return (n + 256).toString(16).slice(1); }).join('');
  }
  function label(el) {
    var l = el.labels && el.labels[0];
    return (l ? l.textContent : el.getAttribute('aria-label') || el.name).trim();
  }
  function ringkas(form, tombol) {
    var hasil = [];
    if (tombol && tombol.name === 'nihil') hasil.push([tombol.textContent.trim(), '']);
    else {
      Array.prototype.forEach.call(form.elements, function (el) {
        if (!isIsian(el) || !el.value || ((el.type === 'checkbox' || el.type === 'radio') && !el.checked)) return;
        hasil.push([label(el), el.tagName === 'SELECT' ? el.options[el.selectedIndex].text : (el.type === 'checkbox' || el.type === 'radio' ? '' : el.value)]);
      });
    }
    return hasil;
  }
  function entri(form, tombol) {
    var data = new FormData(form);
    var isinya = [];
    if (tombol && tombol.name) data.append(tombol.name, tombol.value);
    data.forEach(function (nilai, nama) {
      if (nama === 'versi' || nama.charAt(0) === '_') return;
      if (typeof nilai !== 'string' && !nilai.size) return;
      isinya.push([nama, nilai]);
    });
    return {
      orang: orang, kunci: acak(), aksi: jalur(form), multi: form.enctype === 'multipart/form-data', isi: isinya,
      csrf: form.elements._csrf ? form.elements._csrf.value : '', versi: form.elements.versi ? form.elements.versi.value : null,
      akhir: form.hasAttribute('data-luring-akhir'), bukti: form.getAttribute('data-luring-bukti'), ganti: form.kinerjaGanti || 0, ditekan: Date.now(), muat: muat, coba: 0,
      keadaan: 'menunggu', judul: form.getAttribute('data-luring'), halaman: location.pathname, cari: location.search,
      nilai: isi(form), ringkas: ringkas(form, tombol)
    };
  }
  var sedang = false; /* sending while the person waits: the next page will show it */
  function antrekan(form, tombol) {
    if (form.kinerjaAntre) return;
    form.kinerjaAntre = true;
    sedang = true;
    sibukkan(tombol);
    var e = entri(form, tombol);
    Antrean.antre(e).then(function (id) {
      e.id = id;
      if (form.hasAttribute('data-draf')) simpanan.hapus(kunciDraf(form));
      return navigator.onLine === false ? { keadaan: 'menunggu' } : langsung(e, function (n) {
        kabar(form, 'Mengirim berkas, ' + n + '%');
      });
    }).then(function (h) {
      if (h.keadaan === 'terkirim') { pergi(h.lokasi || location.pathname); return; }
      sedang = false;
      form.kinerjaAntre = false;
      if (tombol) lega(tombol);
      if (h.keadaan === 'perlu') return Antrean.hapus(e.id).then(function () { asli(form, tombol, e); });
      if (h.hasil === 'masuk') { location.assign('/masuk?lanjut=' + encodeURIComponent(location.pathname)); return; }
      return menungguSinyal(form, e);
    }).catch(function () { form.kinerjaAntre = sedang = false; asli(form, tombol, e); });
  }
  /* Sends what waits and listens for the end of this one; what takes too long goes on without the person. */
  function langsung(e, kemajuan) {
    return new Promise(function (jadi) {
      var ukuran = e.isi.reduce(function (n, p) { return n + (p[1].size || 0); }, 0);
      var batas = setTimeout(function () { selesai({ keadaan: 'menunggu' }); }, 8000 + ukuran / 15);
      function dengar(ev) {
        if (ev.data.id === e.id && ev.data.persen) {
          clearTimeout(batas);
          batas = setTimeout(function () { selesai({ keadaan: 'menunggu' }); }, 20000);
          kemajuan(ev.data.persen);
        } else if (ev.data.id === e.id && ev.data.keadaan !== 'menunggu') selesai(ev.data);
        else if (ev.data.putus) selesai({ keadaan: 'menunggu', hasil: ev.data.hasil });
      }
      function selesai(h) { clearTimeout(batas); Antrean.saluran.removeEventListener('message', dengar); jadi(h); }
      Antrean.saluran.addEventListener('message', dengar);
      suruh('kirim');
    });
  }
  function pergi(lokasi) {
    var u = new URL(lokasi, location.href);
    var isTetap = u.pathname + u.search === location.pathname + location.search;
    location.assign(u.href);
    if (isTetap) location.reload();
  }
  /* The ordinary way: the server's own page says what to mend. */
  function asli(form, tombol, e) {
    form.kinerjaAsli = true;
    var t = form.querySelector('input[name=_ditekan]') || d.createElement('input');
    t.type = 'hidden'; t.name = '_ditekan'; t.value = e.ditekan;
    form.appendChild(t);
    ulangi(form, tombol);
  }
  function menungguSinyal(form, e) {
    var daftar = pekerja.ready.then(function (r) { return r.sync && r.sync.register('kiriman'); });
    daftar.catch(function () { /* no Background Sync: the page sends when it is opened */ });
    if (!form.elements.versi) form.reset();
    return lukis().then(function () {
      if (e.akhir) return;
      var b = d.querySelector('details.butir:not(.terisi)');
      tiap('details.butir', function (x) { if (form.closest('details.butir') === x) x.open = false; });
      if (form.closest('details.butir')) {
        if (b) { b.open = true; b.scrollIntoView(); b.querySelector('summary').focus({ preventScroll: true }); }
        else if (d.getElementById('kirim')) d.querySelector('#kirim button').focus();
      }
    });
  }
  function tempatKabar(form) {
    var t = form.querySelector('[data-simpan]');
    if (!t) {
      t = d.createElement('p');
      t.className = 'meta-k';
      t.setAttribute('data-simpan', '');
      t.setAttribute('role', 'status');
      (form.querySelector('.bilah-lekat') || form).appendChild(t);
    }
    return t;
  }
  function keterangan(e) {
    if (e.keadaan === 'perlu') return 'Perlu dilihat: ' + e.pesan;
    if (e.keadaan === 'terkirim') return 'Terkirim ' + Antrean.jam(e.selesai);
    return 'Menunggu sinyal. Yang dihitung waktu Anda menekan, ' + Antrean.waktu(e.ditekan);
  }
  var centang = '<svg class="ikon ikon-k" viewBox="0 0 24 24" aria-hidden="true"><path d="M5 12.5l4.5 4.5L19 7.5"/></svg>';
  /* What the queue holds, laid over the page as it came. */
  function lukis() {
    return Antrean.semua(orang).then(function (daftar) {
      var tunggu = daftar.filter(function (e) { return e.keadaan === 'menunggu'; });
      var lihat = daftar.filter(function (e) { return e.keadaan === 'perlu'; });
      papan(tunggu.length, lihat.length);
      tiap('form[data-luring]', function (form) {
        var milik = daftar.filter(function (e) { return e.aksi === jalur(form) && (e.keadaan !== 'terkirim' || e.selesai > muat); }).pop();
        if (milik) lukisSatu(form, milik);
      });
      hitungTerisi();
      tiap('[data-kiriman]', function (el) { lukisDaftar(el, daftar); });
    });
  }
  function lukisSatu(form, e) {
    teks(tempatKabar(form), keterangan(e));
    var b = form.closest('details.butir');
    if (e.versi === null && !e.akhir) return;
    if (!form.kinerjaPulih) { form.kinerjaPulih = true; pulihkan(form, e.nilai); }
    if (!b) return;
    var nilai = e.ringkas[0] || ['', ''];
    var foto = e.isi.filter(function (p) { return Antrean.isBerkas(p[1]); }).length;
    b.classList.add('terisi');
    b.querySelector('.no').innerHTML = centang;
    if (b.querySelector('.ubah')) b.querySelector('.ubah').firstChild.data = 'Ubah';
    teks(b.querySelector('summary small'), (nilai[1] || nilai[0]) + (foto ? ' · ' + foto + ' berkas' : '') + ' · ' +
      (e.keadaan === 'perlu' ? 'perlu dilihat' : e.keadaan === 'terkirim' ? 'terkirim ' + Antrean.jam(e.selesai) : 'menunggu sinyal'));
    if (!b.kinerjaTutup) { b.kinerjaTutup = true; b.open = e.keadaan === 'perlu'; }
  }
  function hitungTerisi() {
    var k = d.getElementById('kirim');
    var n = d.querySelectorAll('details.butir').length;
    if (!k || !n) return;
    var t = d.querySelectorAll('details.butir.terisi').length;
    teks(k.querySelector('.angka'), t + ' dari ' + n + ' terisi');
    var p = d.querySelector('.kepala-hal .pengantar');
    if (p) teks(p, p.textContent.replace(/^[^.]*\./, t === n ? 'Semua sudah terisi.' : t + ' dari ' + n + ' indikator sudah terisi.'));
    k.querySelector('progress').value = t;
    if (t === n) k.querySelector('button').classList.remove('tombol-2');
    else if (!d.querySelector('details.butir[open]')) d.querySelector('details.butir:not(.terisi)').open = true;
  }
  function papan(tunggu, lihat) {
    var p = d.getElementById('status-kiriman');
    if (!p) {
      if (!tunggu && !lihat) return;
      p = d.createElement('div');
      p.id = 'status-kiriman';
      p.setAttribute('role', 'status');
      d.getElementById('isi').insertAdjacentElement('afterbegin', p);
    }
    p.className = 'pesan jarak-b' + (lihat ? ' pesan-waspada' : tunggu ? '' : ' pesan-sukses');
    var isi = d.createElement('div');
    isi.textContent = (lihat ? lihat + ' isian perlu dilihat. ' : '') + (tunggu ? tunggu + ' isian menunggu sinyal. ' : '') +
      (lihat || tunggu ? '' : 'Semua isian terkirim ' + Antrean.jam(Date.now()) + '. ');
    if (location.pathname !== '/kiriman') isi.appendChild(tautan('Lihat', '/kiriman'));
    p.replaceChildren(isi);
  }
  function tautan(kata, ke) {
    var a = d.createElement('a');
    a.href = ke;
    a.textContent = kata;
    return a;
  }
  function tombolKecil(kata, fn) {
    var b = d.createElement('button');
    b.type = 'button';
    b.className = 'tombol tombol-2 tombol-kecil';
    b.textContent = kata;
    b.addEventListener('click', fn);
    return b;
  }
  function lukisDaftar(el, daftar) {
    if (!daftar.length) { el.innerHTML = '<div class="kartu"><p>Tidak ada yang menunggu. Semua isian sudah terkirim.</p></div>'; return; }
    el.replaceChildren.apply(el, daftar.slice().reverse().map(function (e) {
      var k = d.createElement('section');
      k.className = 'kartu';
      k.setAttribute('data-keadaan', e.keadaan);
      k.innerHTML = '<h2 class="h-kecil"></h2><p data-k></p><p class="meta" data-n></p><p class="aksi sela-k"></p>';
      teks(k.querySelector('h2'), e.judul);
      teks(k.querySelector('[data-k]'), keterangan(e));
      teks(k.querySelector('[data-n]'), e.status === 409 && e.keadaan === 'perlu' ? 'Di gawai ini: ' + nilaiTeks(e) + '. ' + (e.tersimpan || '') : nilaiTeks(e));
      var aksi = k.querySelector('.aksi');
      if (e.keadaan === 'perlu' && e.status === 409) {
        aksi.appendChild(tombolKecil('Pakai yang di gawai', function () {
          e.keadaan = 'menunggu'; e.versi = e.versiKini; e.kunci = acak(); e.coba = 0;
          Antrean.simpan(e).then(lukis).then(function () { suruh('kirim'); });
        }));
      }
      if (e.keadaan !== 'terkirim') {
        aksi.appendChild(tautan('Buka formulirnya', e.halaman + e.cari + '#kiriman-' + e.id));
        aksi.appendChild(tombolKecil('Buang', function () { Antrean.hapus(e.id).then(lukis); }));
      }
      return k;
    }));
  }
  function nilaiTeks(e) {
    return e.ringkas.map(function (p) { return p[0] + (p[1] ? ': ' + p[1] : ''); }).join('; ');
  }
  /* "#kiriman-7" opens the form of that entry with what was typed. */
  function bukaKiriman() {
    var id = Number((/^#kiriman-(\d+)$/.exec(location.hash) || [])[1]);
    return id ? Antrean.semua(orang).then(function (daftar) {
      var e = daftar.filter(function (x) { return x.id === id; })[0];
      tiap('form[data-luring]', function (form) {
        if (!e || jalur(form) !== e.aksi) return;
        pulihkan(form, e.nilai);
        form.kinerjaGanti = id;
        bukaLipatan(form);
        teks(tempatKabar(form), keterangan(e));
        form.scrollIntoView();
      });
    }) : null;
  }
  if (bisaSimpan && orang) {
    lukis().then(bukaKiriman).then(lanjutkan);
    Antrean.saluran.addEventListener('message', function (ev) { if (!sedang && !('persen' in ev.data)) lukis(); });
    window.addEventListener('online', function () { suruh('kirim'); });
    setInterval(lanjutkan, 30000);
  } else if (bisaSimpan) {
    Antrean.baca('orang').then(function (siapa) { return siapa ? Antrean.semua(siapa) : []; }).then(function (daftar) {
      var n = daftar.filter(function (e) { return e.keadaan === 'menunggu'; }).length;
      var f = d.querySelector('form[action="/masuk"]');
      if (!n || !f) return;
      var p = d.createElement('p');
      p.className = 'pesan jarak-b';
      p.id = 'status-kiriman';
      p.textContent = 'Masuk lagi untuk mengirim ' + n + ' isian yang tersimpan di gawai ini.';
      f.insertAdjacentElement('beforebegin', p);
    }).catch(function () { /* nothing is kept here */ });
  }
  function lanjutkan() {
    if (navigator.onLine === false) return;
    return Antrean.semua(orang).then(function (daftar) {
      if (daftar.some(function (e) { return e.keadaan === 'menunggu'; })) suruh('kirim');
    });
  }

  /* Shared phones: leaving says what is not sent, then erases what this person left behind. */
  function bersihkan() {
    simpanan.kunci().forEach(function (k) { if (k.indexOf(AWALAN) === 0) simpanan.hapus(k); });
    return bisaSimpan ? Antrean.hapusOrang(orang).catch(function () { /* nothing was kept */ }) : Promise.resolve();
  }
  tiap('form[action="/keluar"]', function (form) {
    form.addEventListener('submit', function (ev) {
      if (form.kinerjaBersih || !orang || !window.Promise) return;
      ev.preventDefault();
      (bisaSimpan ? Antrean.semua(orang) : Promise.resolve([])).then(function (daftar) {
        var n = daftar.filter(function (e) { return e.keadaan !== 'terkirim'; }).length;
        if (!n) return keluarkan(form);
        if (form.querySelector('[data-belum]')) return;
        var k = d.createElement('div');
        k.className = 'pesan pesan-waspada jarak-b';
        k.setAttribute('role', 'alert');
        k.setAttribute('data-belum', '');
        k.innerHTML = '<div><strong></strong><p>Bila Anda keluar sekarang, isian itu terhapus dari gawai ini.</p><p class="aksi sela-k"></p></div>';
        teks(k.querySelector('strong'), n + ' isian belum terkirim');
        var aksi = k.querySelector('.aksi');
        aksi.appendChild(tombolKecil('Kirim dulu', function () { location.assign('/kiriman'); suruh('kirim'); }));
        aksi.appendChild(tombolKecil('Keluar dan buang', function () { keluarkan(form); }));
        form.insertAdjacentElement('afterbegin', k);
      });
    });
  });
  function keluarkan(form) {
    return bersihkan().then(function () {
      form.kinerjaBersih = true;
      if (navigator.onLine !== false || !bisaSimpan) { ulangi(form); return; }
      /* The cookie cannot be erased from here: the service worker ends the session before it asks anything else. */
      Antrean.tulis('keluar', form.elements._csrf.value).then(function () { location.assign('/masuk'); });
    });
  }

  /* --- Notices of this device: <button data-push data-kunci="VAPID key"> inside a form that takes the subscription. --- */
  tiap('[data-push]', function (b) {
    if (!pekerja || !window.PushManager) { b.hidden = true; return; }
    b.addEventListener('click', function (ev) {
      ev.preventDefault();
      var mentah = atob(b.getAttribute('data-kunci').replace(/-/g, '+').replace(/_/g, '/'));
      var kunci = Uint8Array.from(mentah, function (c) { return c.charCodeAt(0); });
      pekerja.ready.then(function (r) {
        return r.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: kunci });
      }).then(function (s) {
        var j = s.toJSON();
        var nilai = { endpoint: j.endpoint, p256dh: j.keys.p256dh, auth: j.keys.auth };
        Object.keys(nilai).forEach(function (n) {
          var t = b.form.elements[n] || b.form.appendChild(d.createElement('input'));
          t.type = 'hidden'; t.name = n; t.value = nilai[n];
        });
        ulangi(b.form);
      }).catch(function () { kabar(b.form, 'Peramban ini belum mengizinkan pemberitahuan. Izinkan di setelan peramban, lalu tekan lagi.'); });
    });
  });

  /* --- Count steppers without a round trip. --- */
  function angka(s) {
    s = s.replace(/\s/g, '');
    if (s === '') return 0;
    if (/^\d{1,3}(\.\d{3})+$/.test(s)) return Number(s.replace(/\./g, ''));
    if (/^\d+(,\d+)?$/.test(s)) return Number(s.replace(',', '.'));
    return null;
  }
  function tampil(n) {
    var bagian = String(Math.round(n * 1e6) / 1e6).split('.');
    return bagian[0].replace(/\B(?=(\d{3})+$)/g, '.') + (bagian[1] ? ',' + bagian[1] : '');
  }
  tiap('.cacah', function (c) {
    var masukan = c.querySelector('input');
    c.addEventListener('click', function (e) {
      var b = e.target.closest('button[name="langkah"]');
      var kini = b && masukan ? angka(masukan.value) : null;
      if (kini === null) return; /* let the server read it */
      e.preventDefault();
      masukan.value = tampil(Math.max(0, kini + Number(b.value)));
      masukan.dispatchEvent(new Event('input', { bubbles: true }));
    });
  });

  /* --- Live counts. <textarea data-maks="2000">; <output data-hitung="selector"> counts inside its form. --- */
  tiap('textarea[data-maks]', function (t) {
    var o = d.createElement('p');
    o.className = 'meta-k';
    o.setAttribute('aria-live', 'polite');
    t.insertAdjacentElement('afterend', o);
    function hitung() {
      var sisa = Number(t.getAttribute('data-maks')) - t.value.length;
      teks(o, sisa < 0 ? 'Lebih ' + (-sisa) + ' huruf' : (sisa < 200 ? 'Sisa ' + sisa + ' huruf' : ''));
    }
    t.addEventListener('input', hitung);
    hitung();
  });
  tiap('output[data-hitung]', function (o) {
    var form = o.closest('form') || d;
    form.addEventListener('change', function () { teks(o, form.querySelectorAll(o.getAttribute('data-hitung')).length); });
  });

  /* --- Photos: at most 1,600 px on the longer side, about 200 kB, upright, without place and time. --- */
  var SISI = 1600;
  function ukuran(n) {
    return n < 1048576 ? Math.max(1, Math.round(n / 1024)) + ' kB' : (Math.round(n / 104857.6) / 10 + ' MB').replace('.', ',');
  }
  function kecilkan(file) {
    if (!/^image\/(jpeg|png|webp)$/.test(file.type) || file.size < 204800 || !window.createImageBitmap) return Promise.resolve(file);
    return createImageBitmap(file, { imageOrientation: 'from-image' }).then(function (g) {
      var skala = Math.min(1, SISI / Math.max(g.width, g.height));
      var k = d.createElement('canvas');
      k.width = Math.round(g.width * skala);
      k.height = Math.round(g.height * skala);
      var c = k.getContext('2d');
      c.fillStyle = '#fff';
      c.fillRect(0, 0, k.width, k.height);
      c.drawImage(g, 0, 0, k.width, k.height);
      return new Promise(function (jadi) { k.toBlob(jadi, 'image/jpeg', 0.8); });
    }).then(function (b) {
      if (!b || b.size >= file.size) return file;
      return new File([b], file.name.replace(/\.[^.]*$/, '') + '.jpg', { type: 'image/jpeg', lastModified: Date.now() });
    }).catch(function () { return file; });
  }
  function daftarPilihan(input) {
    var kotak = input.closest('.unggah') || input;
    var id = 'pilihan-' + (input.name || 'berkas');
    var o = kotak.parentElement.querySelector('[data-pilihan="' + id + '"]');
    if (!o) {
      o = d.createElement('p');
      o.className = 'meta-k sela-k';
      o.setAttribute('data-pilihan', id);
      o.setAttribute('role', 'status');
      kotak.insertAdjacentElement('afterend', o);
    }
    return o;
  }
  tiap('input[type=file]', function (input) {
    input.addEventListener('change', function () {
      var asli = Array.prototype.slice.call(input.files || []);
      var o = daftarPilihan(input);
      if (!asli.length) { teks(o, ''); return; }
      teks(o, asli.map(function (f) { return f.name + ' · ' + ukuran(f.size); }).join('; '));
      if (!input.hasAttribute('data-kecilkan') || !window.DataTransfer) return;
      var form = input.form;
      var kerja = Promise.all([form.kinerjaFoto].concat(asli.map(kecilkan))).then(function (jadi) {
        jadi.shift();
        try {
          var t = new DataTransfer();
          jadi.forEach(function (f) { t.items.add(f); });
          input.files = t.files;
          teks(o, jadi.map(function (f, i) {
            return f.name + ' · ' + ukuran(f.size) + (f.size < asli[i].size ? ', dikecilkan dari ' + ukuran(asli[i].size) : '');
          }).join('; '));
        } catch (e) { /* an old browser keeps the originals; the server accepts up to 5 MB */ }
      }).then(function () { if (form.kinerjaFoto === kerja) form.kinerjaFoto = null; });
      form.kinerjaFoto = kerja;
    });
  });

  /* --- Copy link: <button data-salin="text" hidden>. --- */
  tiap('[data-salin]', function (b) {
    if (!navigator.clipboard) return;
    b.hidden = false;
    b.addEventListener('click', function () {
      var semula = b.textContent;
      navigator.clipboard.writeText(b.getAttribute('data-salin')).then(function () {
        teks(b, 'Tersalin');
        setTimeout(function () { teks(b, semula); }, 2000);
      });
    });
  });
}());
