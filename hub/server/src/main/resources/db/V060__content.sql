-- What editors publish beside the social map, as the sheet that kiosks get. A piece holds for a place,
-- else for its neighbourhood, else everywhere (then the column is empty).
CREATE TABLE content_piece (
    kind  TEXT NOT NULL CHECK (kind IN ('check', 'clarify', 'join', 'feedback', 'events')),
    scope TEXT NOT NULL,
    sheet TEXT NOT NULL,
    PRIMARY KEY (kind, scope)
) ${strict};

-- Every item id that ever stood in a published pack: a kiosk that was offline for months may still
-- send counts of themes that no pack shows any more. What it belongs to is empty for most kinds.
CREATE TABLE published_item (
    kind  TEXT NOT NULL CHECK (kind IN ('theme', 'open-theme', 'answer', 'offer-category', 'give',
                                        'event', 'stand')),
    owner TEXT NOT NULL,
    id    TEXT NOT NULL,
    PRIMARY KEY (kind, owner, id)
) ${strict};
