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
  /* Shared phones: leaving erases what this person left behind. */
  tiap('form[action="/keluar"]', function (form) {
    form.addEventListener('submit', function () {
      simpanan.kunci().forEach(function (k) { if (k.indexOf(AWALAN) === 0) simpanan.hapus(k); });
    });
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
    if (navigator.onLine === false) {
      e.preventDefault();
      form.kinerjaTunggu = true;
      kabar(form, 'Tersimpan di gawai ini' + TUNGGU);
      menunggu = menunggu.filter(function (m) { return m.form !== form; });
      menunggu.push({ form: form, tombol: tombol });
      return;
    }
    form.setAttribute('data-terkirim', '1');
    if (tombol && tombol.tagName === 'BUTTON' && tombol.classList.contains('tombol')) {
      tombol.setAttribute('aria-busy', 'true');
      if (tombol.getAttribute('data-sibuk')) {
        tombol.setAttribute('data-semula', tombol.innerHTML);
        tombol.textContent = tombol.getAttribute('data-sibuk');
      }
    }
  });
  window.addEventListener('online', function () {
    var m = menunggu.shift();
    if (m) ulangi(m.form, m.tombol);
  });
  /* Coming back from the next page or from a failed load: the buttons rest again. */
  window.addEventListener('pageshow', function () {
    tiap('form[data-terkirim]', function (f) { f.removeAttribute('data-terkirim'); });
    tiap('[aria-busy]', function (b) {
      b.removeAttribute('aria-busy');
      if (b.hasAttribute('data-semula')) { b.innerHTML = b.getAttribute('data-semula'); b.removeAttribute('data-semula'); }
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
