//! Workbooks of pieces that were changed, with check sums that fit them: otherwise nothing but the check sum would be tried.

const NAMES: [&str; 6] = [
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/sheet2.xml",
];

const PARTS: [&str; 6] = [
    r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>"#,
    r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
    r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="texts" sheetId="1" r:id="rId1"/><sheet name="about" sheetId="2" r:id="rId2"/></sheets></workbook>"#,
    r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>"#,
    r#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:F3"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>one</t></is></c><c r="B2" t="inlineStr"><is><t>One</t></is></c><c r="D2" t="inlineStr"><is><t>Një</t></is></c><c r="E2"><v>20</v></c></row></sheetData></worksheet>"#,
    r#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:B3"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>layout</t></is></c><c r="B1" t="inlineStr"><is><t>1</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>of</t></is></c><c r="B2" t="inlineStr"><is><t>interface</t></is></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>language</t></is></c><c r="B3" t="inlineStr"><is><t>sq</t></is></c></row></sheetData></worksheet>"#,
];

/// A workbook's pieces, one after the other.
pub fn parts() -> Vec<u8> {
    PARTS.join("\0").into_bytes()
}

/// The workbook of such pieces; one that is missing is as it should be.
pub fn stored(bytes: &[u8]) -> Vec<u8> {
    let mut given = bytes.splitn(NAMES.len(), |byte| *byte == 0);
    let (mut file, mut list) = (Vec::new(), Vec::new());
    for (name, usual) in NAMES.into_iter().zip(PARTS) {
        let part = given.next().unwrap_or(usual.as_bytes());
        let at = file.len() as u32;
        let (size, sum) = (part.len() as u32, check_sum(part));
        // Both heads tell of the same: the version, no flags, stored, no time.
        let mut told = vec![10, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        for number in [sum, size, size, name.len() as u32] {
            told.extend(number.to_le_bytes());
        }
        file.extend([b"PK\x03\x04", told.as_slice(), name.as_bytes(), part].concat());
        list.extend([b"PK\x01\x02\x0a\0", told.as_slice(), &[0; 10]].concat());
        list.extend(at.to_le_bytes());
        list.extend(name.as_bytes());
    }
    let (begins, size, count) = (file.len() as u32, list.len() as u32, NAMES.len() as u16);
    file.extend(list);
    file.extend(b"PK\x05\x06\0\0\0\0");
    file.extend([count.to_le_bytes(), count.to_le_bytes()].concat());
    file.extend([size.to_le_bytes(), begins.to_le_bytes()].concat());
    file.extend([0, 0]);
    file
}

fn check_sum(bytes: &[u8]) -> u32 {
    let sum = bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ (0xedb8_8320 & 0u32.wrapping_sub(sum & 1))
        })
    });
    !sum
}
