public import HTML
public import Kinerja

/// Hidden fields that every form of a signed-in person carries: the session's token and a number of its own, so that a
/// submission sent twice counts once.
public func formKeys(_ exchange: Exchange) -> Markup {
    """
    <input type="hidden" name="_csrf" value="\(exchange.session?.csrf ?? "")"><input type="hidden" name="_kunci" value="\(exchange.world.newID())">
    """
}

/// All refusals on top of the page, each with a link to its field.
public func errorSummary(_ daftar: [Penolakan]) -> Markup {
    guard !daftar.isEmpty else { return .empty }
    let judul = daftar.count == 1 ? "Ada 1 hal yang perlu diperbaiki" : "Ada \(daftar.count) hal yang perlu diperbaiki"
    return """
        <div class="ringkasan-galat" role="alert" tabindex="-1" id="galat"><h2>\(judul)</h2><ul>
        \(each: daftar, summaryLine)
        </ul></div>
        """
}

private func summaryLine(_ refusal: Penolakan) -> Markup {
    let tail: Markup = refusal.perbaikan.map { " <span class=\"meta\">\($0)</span>" } ?? .empty
    guard let isian = refusal.isian else { return "<li>\(refusal.pesan)\(tail)</li>" }
    return "<li><a href=\"#\(fieldID(isian))\">\(refusal.pesan)</a>\(tail)</li>"
}

/// `hasil[r1]` becomes `hasil-r1`, a legal id.
public func fieldID(_ name: String) -> String {
    var id = ""
    for character in name {
        if character.isLetter || character.isNumber || character == "-" || character == "_" {
            id.append(character)
        } else if character != "]" {
            id.append("-")
        }
    }
    return id
}

/// A text field with label, hint and error.
public struct Field: Sendable {
    public enum Kind: Sendable {
        case text
        case numeric
        case decimal
        case password
        case date
        case area(rows: Int)
    }

    public var name: String
    public var label: String
    public var value: String
    public var hint: String?
    public var kind: Kind
    public var isOptional: Bool
    public var autocomplete: String?

    public init(
        _ name: String, _ label: String, value: String = "", hint: String? = nil, kind: Kind = .text,
        isOptional: Bool = false, autocomplete: String? = nil
    ) {
        self.name = name
        self.label = label
        self.value = value
        self.hint = hint
        self.kind = kind
        self.isOptional = isOptional
        self.autocomplete = autocomplete
    }

    /// The field, with the refusals of the page that concern it.
    public func markup(_ faults: [Penolakan] = []) -> Markup {
        let fault = faults.first { $0.isian == name }
        let id = fieldID(name)
        return """
            <div class="ruas\(fault == nil ? "" : " ruas-galat")"><label class="label" for="\(id)">\(label)\(if: isOptional, " <span class=\"ops\">(opsional)</span>")</label>
            \(hint.map { "<p class=\"petunjuk\" id=\"\(id)-p\">\($0)</p>" as Markup })
            \(control(id, describedBy: describedBy(id, fault), isWrong: fault != nil))
            \(fault.map { "<p class=\"galat\" id=\"\(id)-g\">\($0.pesan)</p>" as Markup })</div>
            """
    }

    private func describedBy(_ id: String, _ fault: Penolakan?) -> Markup {
        let ids = [hint == nil ? nil : "\(id)-p", fault == nil ? nil : "\(id)-g"].compactMap { $0 }
        return ids.isEmpty ? .empty : " aria-describedby=\"\(ids.joined(separator: " "))\""
    }

    private func control(_ id: String, describedBy: Markup, isWrong: Bool) -> Markup {
        let wrong: Markup = isWrong ? " aria-invalid=\"true\"" : .empty
        let complete: Markup = autocomplete.map { " autocomplete=\"\($0)\"" } ?? .empty
        switch kind {
        case .area(let rows):
            return """
                <textarea class="isian" id="\(id)" name="\(name)" rows="\(rows)"\(describedBy)\(wrong)>\(value)</textarea>
                """
        case .text, .numeric, .decimal, .password, .date:
            return """
                <input class="isian" id="\(id)" name="\(name)" \(typeAttributes) value="\(value)"\(complete)\(describedBy)\(wrong)>
                """
        }
    }

    private var typeAttributes: Markup {
        switch kind {
        case .numeric: "type=\"text\" inputmode=\"numeric\""
        case .decimal: "type=\"text\" inputmode=\"decimal\""
        case .password: "type=\"password\""
        case .date: "type=\"date\""
        default: "type=\"text\""
        }
    }
}

/// A select with at most a dozen options.
public func selectField(
    _ name: String, _ label: String, options: [(value: String, label: String)], selected: String,
    faults: [Penolakan] = []
) -> Markup {
    let fault = faults.first { $0.isian == name }
    let id = fieldID(name)
    return """
        <div class="ruas\(fault == nil ? "" : " ruas-galat")"><label class="label" for="\(id)">\(label)</label>
        <select class="isian pilih" id="\(id)" name="\(name)">\(each: options, { option($0, selected) })</select>
        \(fault.map { "<p class=\"galat\">\($0.pesan)</p>" as Markup })</div>
        """
}

private func option(_ option: (value: String, label: String), _ selected: String) -> Markup {
    "<option value=\"\(option.value)\"\(if: option.value == selected, " selected")>\(option.label)</option>"
}

/// Links to the earlier and later part of a paged list; keeps the filter of the query.
public func pager(_ exchange: Exchange, total: Int, perPage: Int) -> Markup {
    let last = max(1, (total + perPage - 1) / perPage)
    guard last > 1 else { return .empty }
    let now = min(exchange.halaman, last)
    return """
        <nav class="aksi sela" aria-label="Halaman"><span class="meta">Halaman \(now) dari \(last)</span>
        \(if: now > 1, pageLink(exchange, now - 1, "Sebelumnya"))\(if: now < last, pageLink(exchange, now + 1, "Berikutnya"))</nav>
        """
}

private func pageLink(_ exchange: Exchange, _ number: Int, _ label: String) -> Markup {
    var parts = exchange.query.fields.filter { $0.name != "hal" && $0.name != "pesan" }
        .map { "\(percentEncoded($0.name))=\(percentEncoded($0.value))" }
    parts.append("hal=\(number)")
    return "<a class=\"tombol tombol-2 tombol-kecil\" href=\"?\(parts.joined(separator: "&"))\">\(label)</a>"
}

/// For one component of a query string.
public func percentEncoded(_ text: String) -> String {
    var encoded = ""
    for byte in text.utf8 {
        let isPlain = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        if isPlain || byte == 45 || byte == 46 || byte == 95 {
            encoded.unicodeScalars.append(Unicode.Scalar(byte))
        } else {
            let hex = String(byte, radix: 16, uppercase: true)
            encoded += "%" + (hex.count == 1 ? "0" + hex : hex)
        }
    }
    return encoded
}

/// What will be here, and one action.
public func emptyState(_ title: String, _ text: String, action: (label: String, url: String)? = nil) -> Markup {
    """
    <div class="kosong-isi"><h2>\(title)</h2><p>\(text)</p>
    \(action.map { "<p class=\"aksi\"><a class=\"tombol\" href=\"\($0.url)\">\($0.label)</a></p>" as Markup })</div>
    """
}

/// Page head with the line above, the one question, and the lead.
public func pageHead(
    _ title: String, above: String? = nil, lead: String? = nil, back: (label: String, url: String)? = nil
) -> Markup {
    """
    \(back.map { "<a class=\"kembali\" href=\"\($0.url)\">\(Icon.kiri.svg(small: true))\($0.label)</a>" as Markup })
    <div class="kepala-hal">\(above.map { "<p class=\"atas\">\($0)</p>" as Markup })<h1>\(title)</h1>
    \(lead.map { "<p class=\"pengantar\">\($0)</p>" as Markup })</div>
    """
}

/// A state as a tag. `tone` is the class suffix: `info`, `waspada`, `bahaya`, `sukses`, `polos` or empty.
public func tag(_ text: String, tone: String = "") -> Markup {
    "<span class=\"tanda\(tone.isEmpty ? "" : " tanda-\(tone)")\">\(text)</span>"
}

/// A message where it belongs. `tone` is `waspada`, `bahaya`, `sukses` or empty for information.
public func message(_ text: Markup, tone: String = "") -> Markup {
    let icon = tone == "sukses" ? Icon.centang : (tone.isEmpty ? Icon.info : Icon.waspada)
    return """
        <div class="pesan\(tone.isEmpty ? "" : " pesan-\(tone)") jarak-b">\(icon.svg())<div>\(text)</div></div>
        """
}
