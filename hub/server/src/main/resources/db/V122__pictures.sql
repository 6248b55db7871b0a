-- Pictures of offers, drawn anew at the hub, with what is to be seen on them. Nobody can be
-- recognised on one: who brought it promised so. A picture goes with its offer, whatever takes the
-- offer away.
CREATE TABLE offer_picture (
    service   TEXT PRIMARY KEY,
    kind      TEXT NOT NULL CHECK (kind = 'service'),
    content   ${bytes} NOT NULL,
    words     TEXT NOT NULL,
    no_person ${long} NOT NULL CHECK (no_person = 1),
    role      TEXT NOT NULL,
    at        ${long} NOT NULL,
    FOREIGN KEY (kind, service) REFERENCES map_record (kind, id) ON DELETE CASCADE
) ${strict};
