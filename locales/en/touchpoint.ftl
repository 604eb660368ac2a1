touchpoint-title = Interaction points

touchpoint-process = Which process are the points for?
    .title = Process
    .hint = Choose from the register or write a part of its name.
touchpoint-copy = Which process to copy the points from?
    .title = Points copied from
    .hint = Its points and their needs will be ticked; untick what does not fit.
    .button = Copy from a process…
touchpoint-where = Where does the client turn to in this process?
    .title = Points
    .hint =
        Process: { $name }
        Tick all: points before the request and points where the client gets the outcome. You can write them, each on a line of its own.
    .example = Personal reception; Gosuslugi; notice board in the hall
    .other = Write the name of the point, each on a line of its own.
touchpoint-there = { $name } – there
touchpoint-same = The point is there already
    .known = The point “{ $name }” is there already. Add the needs to the entry that exists?
    .similar = Is “{ $typed }” the same point as “{ $name }”?
    .approved = The point “{ $name }” is in the approved edition: it changes only by a proposal.
    .hint =
        Author: { $author }, { $day }
        The entry has now: { $needs }
    .add = Add to the entry that exists
    .different = It is another point
    .leave = Do not add
    .drop = Leave as it is
touchpoint-name = What to call this point, so that it is not taken for the other?
    .title = Name
    .hint = Points of one process differ by name.
touchpoint-kind = What sort of point is it?
    .title = Kind
    .hint = The kind follows from it: digital or offline.
touchpoint-needs = What does the client come here for?
    .title = Needs
    .hint = Tick all that fit, or write them with commas.
    .add = Which needs to add?
touchpoint-other-need = Which need is it?
    .title = Other need
    .hint = Write one phrase, as it will stand in the list.
touchpoint-marks = What is true of this point?
    .title = Marks
    .hint = If nothing, press “Done”.
touchpoint-source = What do these points rest on?
    .one = What does this point rest on?
    .title = Source document
    .hint = One for all points. Choose the kind of document, or write its reference at once.
    .hint-last =
        The last time: { $ref }
        One for all points. The reference of another document can be written at once.
    .last = As the last time
touchpoint-source-ref = Reference of the document
    .title = Reference
    .hint = Kind, date, number, title.
    .instruction = Who gave the instruction, and when?
    .who = Position and date.
    .example = order of 14.12.2023 No. 204
touchpoint-note-joined = To the entry “{ $name }” will be added: { $needs }. There will be no second one.
touchpoint-note-final-only = ⚠️ All points are final ones only. Check whether the client turns somewhere earlier.

mark-before = Used before the request
    .short = before request
mark-final = The client gets the outcome here
    .short = outcome
mark-lowDemand = Little in demand
    .short = little demand
mark-uncounted = Requests are not or cannot be counted
    .short = not counted
mark-easy = Interaction is simple and easy
    .short = simple and easy
mark-history = The client sees the history
    .short = history is seen

entry-title = Entry of the list
entry-name = Name of the point
entry-actions = The authority's actions
    .hint = What the authority does at this point. Skipped, it follows from the needs.
entry-specifics = Interaction specifics
    .hint = Skipped, the kind of interaction will stand here.
entry-source-file = File of the source document
    .hint = PDF, DOCX, XLSX, ODT or a picture, up to 10 MB.
