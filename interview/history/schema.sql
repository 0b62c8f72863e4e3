-- A projection of the journals: it can be deleted at any time and is rebuilt from them.
create table journal (
    name text primary key,
    size integer not null,
    mtime integer not null,
    problems text not null
) strict;

create table session (
    id text primary key,
    mode text not null,
    title text not null,
    started text not null,
    day text not null,
    finished integer not null,
    items integer not null,
    seconds real not null,
    feedback text not null,
    blueprint text not null,
    score real,
    word text not null
) strict;

-- What was written down about questions.
create table note (
    session text not null references session (id) on delete cascade,
    question text not null,
    t text not null,
    text text not null
) strict;

-- What the next drill begins with, until it is answered after t.
create table queued (
    session text not null references session (id) on delete cascade,
    question text not null,
    t text not null
) strict;

-- One row per answer. rating is null until given; outcome is counted, slip or disputed.
create table attempt (
    session text not null references session (id) on delete cascade,
    idx integer not null,
    question text not null,
    revision integer not null,
    kind text not null,
    topic text not null,
    area text not null,
    level text not null,
    title text not null,
    t text not null,
    day text not null,
    score real,
    verdict text not null,
    seconds real not null,
    par real not null,
    hints integer not null,
    runs integer not null,
    confidence text not null,
    predicted real,
    self_scored integer not null,
    suggested integer,
    rating integer,
    outcome text not null,
    primary key (session, idx)
) strict, without rowid;
create index attempt_question on attempt (question, revision, t, day);
create index attempt_day on attempt (day);

-- A suggestion for a key point and whether the candidate ticked it; part is empty for the question itself.
create table tick (
    session text not null,
    idx integer not null,
    question text not null,
    revision integer not null,
    part text not null,
    point text not null,
    p real not null,
    moved real not null,
    ticked integer not null,
    t text not null,
    day text not null,
    primary key (session, idx, point)
) strict, without rowid;
create index tick_question on tick (question, revision, part);

create table memory (
    question text not null,
    revision integer not null,
    stability real not null,
    difficulty real not null,
    last_day integer not null,
    due integer not null,
    lapses integer not null,
    reviews integer not null,
    primary key (question, revision)
) strict, without rowid;

-- Questions whose last rating was a dispute: out of the schedule until they are answered by name.
create table disputed (
    question text primary key,
    t text not null
) strict, without rowid;
