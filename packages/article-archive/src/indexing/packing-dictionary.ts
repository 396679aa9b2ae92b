/**
 * What the JSON of most articles has in common. Compressing with it saves a tenth. Frequent strings are at the end.
 * It must never change: articles packed with it cannot be read without it.
 */
export const packingDictionary =
  '{"role":"listItem","span":{"role":"heading"},"kind":"place","coordinates":{"latitude":,"longitude":},"countryCode":' +
  '"kind":"work","creatorId":"affiliationId":"kind":"group","identifiers":[{"scheme":"wikidata","value":"Q"}],"dateline":' +
  '{"span":{"start":0,"end":"placeId":"bylines":[{"name":"","entityId":""}],"agency":"AP","publisher":"section":"keywords":[' +
  '"canonicalUrl":"https://www.","commentCount":"chain":[{"entityId":"","span":{"start":,"end":},"relation":"said"},' +
  '{"relation":"briefedBy"},{"relation":"citing"}],"medium":{"name":"","span":{"start":},"date":"2025-","parentId":"s-",' +
  '"stance":"denies","stance":"estimates","stance":"believes","stance":"warns","quantity":{"kind":"range","min":,"max":},' +
  '"quantity":{"kind":"bound","comparator":">=","value":},"approximate":true,"qualifier":{"start":"unit":{"system":"iso4217",' +
  '"code":"USD"},"unit":{"system":"ucum","code":"%"},"observationDate":"sameAs":"f"dates":[{"span":{"start":,"end":},"edtf":' +
  '"2025-01","basis":"implied"},{"basis":"known"}],"events":[{"id":"e","name":"","sentenceIds":["n"],"placeIds":[],' +
  '"participantIds":[],"status":"reported"}],"notes":[{"rule":"","message":"","span":{"start":"corrections":[],"provenance":' +
  '{"importer":{"name":"","version":""},"extractor":{"name":"@onrecord/article-extract","version":"0.1.0"},"sourceHash":' +
  '"sha256:","importedAt":"2025-01-01T00:00:00Z"}}{"standard":{"name":"onrecord","version":"1.0"},"id":"","headline":"",' +
  '"summary":"","text":" the of to in and a that said on for with was were by has had have would from as at is are it his he ' +
  'who they not be been but an their which \\n\\n“,” said. \\n\\n","language":"en","datePublished":"2025-01-","blocks":[{"id":' +
  '"b1","role":"paragraph","span":{"start":0,"end":1"}},{"id":"b2","role":"paragraph","span":{"start":2"sentences":[{"id":' +
  '"n1","blockId":"b1","span":{"start":0,"end":1"}},{"id":"n2","blockId":"b2","span":{"start":1"entities":[{"kind":' +
  '"organization","id":"","name":"","aliases":[],"identifiers":[],"roles":[]},{"kind":"person","id":"","name":"","aliases":' +
  '[""],"identifiers":[],"roles":[""]}],"mentions":[{"entityId":"","span":{"start":1,"end":1},"form":"name"},{"entityId":"",' +
  '"span":{"start":2,"end":2},"form":"nominal"},{"form":"pronoun"}],"statements":[{"id":"s-","form":"indirect","source":[{' +
  '"start":1,"end":1}],"cue":[{"start":2,"end":2}],"content":[{"start":3,"end":3}],"voiceIds":[],"anonymity":"anonymous",' +
  '"stance":"states","chain":[],"method":"model","confidence":0.9},{"id":"s-","form":"direct","source":[],"voiceIds":[""],' +
  '"anonymity":"named","stance":"states","chain":[],"method":"model","confidence":0.8},{"form":"mixed","anonymity":' +
  '"described","method":"rule","confidence":1}],"figures":[{"id":"f1","span":{"start":4,"end":4},"quantity":{"kind":"value",' +
  '"value":1},"approximate":false,"unit":{"system":"count","code":"person"},"measures":"","statementId":"s-"}'
