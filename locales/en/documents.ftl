document-profile-title = Client-segment profile
document-list-title = List of interaction points
document-list-short = List of interaction points
document-list-sheet = List of { $made }
document-list-act = Made under: { $act }
document-list-empty = There is no interaction point in the list yet.
document-edition = Edition No. { $number }, adopted by order of { $date } No. { $order }
document-edition-short = edition No. { $number }
document-draft = DRAFT
document-footer = { $authority }, made on { $made }
document-authority = Authority
document-unit = Unit
document-process = Business process
document-client = Client
document-basis = Basis
document-due = Deadline
document-version-label = Version
document-version = version { $version }
document-no-version = draft, no hypothesis saved yet
document-act = Procedure
document-traits = Traits for segmentation
document-no-traits = No traits yet.
document-trait = Trait
document-values = Values
document-source = Source
document-affects = Affects the client's path
document-yes = yes
document-no = no
document-unknown = not known yet
document-segment = Segment { $number }. { $name }
document-responsible = Responsible: { $name }
document-no-responsible = Nobody is responsible yet.
document-segment-traits = Description by traits
document-parameters = Parameters of the segment
document-parameter = Parameter
document-value = Value
document-persons =
    { $amount ->
        [one] { $amount } person
       *[other] { $amount } persons
    }
document-specifics = Particularities of the client's path
document-pains = Pain points
document-channels = Preferred channels
document-hypothesis = Hypothesis
document-status = Status
document-evidence = Date and evidence
document-status-toVerify = to be verified
document-status-confirmed = confirmed
document-status-refuted = refuted
document-nothing = Not described yet.
document-history = History of changes
document-day = Date
document-who = Author
document-what = What was changed

documents-title = **Documents**
documents-unit = The unit's list: { $unit }.
documents-whole = The list of the whole authority.
documents-formats = DOCX and XLSX for work and signature, HTML is a page for a site, CSV and JSON are open data.
documents-profiles = The document of a profile: on its card, button “History 📄”.
documents-none = There are no documents for you.
document-ready-profile = The document of the profile is ready.
document-ready-list = The list is ready. Until an order adopts it, the document bears the mark “DRAFT”.
refused-document-gone = This document is gone. Make it again: /export.

button-documents = Documents
button-profile-docx = 📄 Document, DOCX
button-own-unit = The unit's list
button-whole-authority = Whole authority
document-ready-approval = 📄 The approval sheet is ready.
document-ready-order = The draft of the order with the list as its annex is ready. Please check it before it is signed.
document-ready-package = The package for publication is ready: the list in five formats, the schema of the data, the changes since the last edition, the draft of the order and a checklist with the deadline.
document-ready-unitProfiles = The profiles of the unit are ready in one document.
document-ready-processProfiles = The profiles of the process are ready in one document.
documents-areas = **The list of which direction is wanted?**
documents-area = One direction only: { $area }.
documents-area-line = { $number }. { $area }

button-export = 📄 Export
button-package = Package for publication
button-order-draft = Draft of the order
button-unit-profiles = Profiles of the unit, DOCX
button-process-profiles = Profiles of the process, DOCX
button-list-docx = List, DOCX
button-all-areas = All directions
button-paper-cancel = Cancel
button-paper-again = Prepare again

paper-ordered-package = ⏳ The package for publication is being prepared.
paper-ordered-unitProfiles = ⏳ The document with the unit's profiles is being prepared.
paper-ordered-processProfiles = ⏳ The document with the profiles of the process is being prepared.
paper-waiting = It is about to begin. The file will come as a message of its own.
paper-making = { $done } of { $parts } ready. The file will come as a message of its own.
paper-cancelled = The document was cancelled.
paper-over-made = ✅ The document is ready, in a new message.
paper-over-failed = The document could not be prepared; the new message says why.
refused-papers-many = Three documents are being prepared already. Please wait for them or cancel one.
refused-paper-failed = The document could not be prepared in three attempts. Please try again later or ask an administrator.
refused-no-profiles = There are no profiles here yet.

edition-difference-title = Changes of the list of interaction points
edition-difference-subtitle = edition No. { $to } compared with edition No. { $from }
edition-difference-first = This is the first edition of the list: there is nothing to compare it with.
edition-difference-none = The content of the list has not changed.
edition-difference-counts = Points added: { $added }. Changed: { $changed }. Removed: { $removed }.
edition-difference-added = Added
edition-difference-changed = Changed
edition-difference-removed = Removed
edition-difference-entry = { $name } – { $process }
edition-difference-file = Changes of the list

draft-order-title = ORDER
draft-order-file = Draft of the order
draft-order-undated = of ______________ 20____ No. __________
draft-order-dated = of { $date } No. { $number }
draft-order-about = On the list of interaction points with clients
draft-order-begins = I ORDER:
draft-order-begins-by-act = In accordance with “{ $act }” I ORDER:
draft-order-adopt =
    { $count ->
        [one] To adopt the attached list of interaction points (edition No. { $number }, { $count } point).
       *[other] To adopt the attached list of interaction points (edition No. { $number }, { $count } points).
    }
draft-order-publish =
    { $count ->
        [one] To publish the list within { $count } working day: { $place }.
       *[other] To publish the list within { $count } working days: { $place }.
    }
draft-order-publish-by-act =
    { $count ->
        [one] To publish the list within { $count } working day: { $place } ({ $cited }).
       *[other] To publish the list within { $count } working days: { $place } ({ $cited }).
    }
draft-order-replaces = To repeal the list of edition No. { $number }, adopted by order of { $date } No. { $order }.
draft-order-control = To entrust the supervision of this order to ______________________________.
draft-order-head = Head of the authority
draft-order-signature = { $position } ____________________ { $name }
draft-order-annex = Annex
    to the order: { $authority }
    { $dated }

checklist-title = Checklist of the publication
checklist-file = Checklist of the publication
checklist-order = Order
checklist-due = Publish by
checklist-term-label = Term of publication
checklist-term =
    { $count ->
        [one] { $count } working day
       *[other] { $count } working days
    }
checklist-setting = { $text } (setting of the authority)
checklist-place = Place of publication
checklist-done = Published
checklist-not-yet = not yet
checklist-what = What to do
checklist-until = By
checklist-who = Who publishes
checklist-mark = Done
checklist-step-check = Compare the list (DOCX) with the signed order: number, date, number of lines.
checklist-step-list = Publish the HTML page and the files DOCX, XLSX: { $place }.
checklist-step-data = Publish the open data beside it: JSON with its schema, and CSV.
checklist-step-look = Open the published page on a phone and make sure that the files can be downloaded.
checklist-step-record = Record the publication in the bot: card of the edition, button “Publication”, link and date.

package-file = Package for publication
package-schema = Schema of the list's data
profiles-title-paper = Profiles of client segments
profiles-contents = Contents
profiles-file = Profiles of client segments
document-ready-proposal = 📄 The proposal with its note is ready.
