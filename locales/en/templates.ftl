# Words that stand between double curly braces in a template.
template-word-title = title
template-word-subtitle = subtitle
template-word-mark = mark
template-word-authority = authority
template-word-date = date
template-word-content = content
template-word-annex = annex
template-placeholder = “{ $word }”

template-paper-profile = Segment profile
template-paper-list = List
template-paper-sheet = Approval sheet
template-paper-order = Draft of the order

templates-title = **Templates of documents**
templates-about = A template is a DOCX file with placeholders in double curly braces, such as for the word “content”. Without a template of your own the built-in look holds.
template-line-own = { $name }: own template since { $day }, uploaded by { $by }
template-line-built-in = { $name }: built-in look
template-title = **Template: { $name }**
template-used = Documents are made by the template of the authority.
template-built-in = The built-in look holds.
template-history = Templates, the latest first:
template-history-line = · { $day }, { $by }: { $file } – { $state }
template-state-active = in use
template-state-replaced = replaced
template-state-withdrawn = withdrawn
template-file-sent = The template in use.
template-starter-sent = To begin with: the built-in look with every placeholder. Change it in an editor and upload it.

template-interview = Template of a document
template-file = Send the template, a DOCX file
    .hint = Up to 2 MB, without macros, embedded files and pictures from the net. The place for the content is needed, in a paragraph of its own.
    .example = template.docx
template-preview = The template was checked. A sample is in this message.
template-found = Placeholders found: { $words }.
template-lacking = Missing: { $words }. These will not be in the document, except for the title and the mark of a draft, which will stand above the content.
template-unknown = ⚠️ Unknown words will stay in the document as they are: { $words }.
template-mark-above = The mark of a draft will stand above the content.
template-sample-file = Sample
template-sample-subtitle = a sample to check the template
template-sample-heading = Section
template-sample-text = The text of the document will look like this.
template-sample-column = Column
template-sample-cell = Value
template-starter-file = Template to begin with

button-templates = Templates of documents
button-template-send = Upload a template
button-template-again = Another file
button-template-use = Use the template
button-template-starter = Get one to begin with
button-template-file = Template in use
button-template-withdraw = Back to the built-in look
button-back-to-template = ← To the template

refused-template-file-gone = This file is gone. Please upload the template again.
refused-template-too-large = The template is too large: up to 2 MB, unpacked up to 12 MB.
refused-template-not-docx = This is no DOCX document, or the file is damaged. Save the template as “Word document (.docx)”.
refused-template-active = The template has a macro, an embedded file or a field that loads data by itself. Please remove them.
refused-template-external = The template refers to a picture or a template in the net. Please put them into the file itself.
refused-template-lacks-content = The template has no place for the content: the word “content” in double curly braces, in a paragraph of its own.
refused-template-not-filled = The content cannot be filled in: its place has to be a paragraph of its own, not inside a text box or another text.
