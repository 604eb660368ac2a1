help-now = **You are here**
help-go-on = An answer is saved at once. The button below leads back to the question.
help-review = All answers are there. Check them, correct one by the button ✏️ with its number and press “Save”.
help-gate = Add another, correct or take out what is too much; press “Enough” when it is.
help-title = **What the bot does**
help-about =
    It collects profiles of client segments and the list of interaction points: asks one thing at a time, knows the rules and does not let a point be entered twice.
    Answer by button or in words, stop at any moment: the draft stays.
help-command = /{ $name } – { $about }
help-command-touchpoint = add points
help-command-list = the unit's list
help-command-profiles = profiles of client segments
help-command-drafts = what is not finished
help-command-tasks = what waits for you
help-command-status = status of list and profiles
help-command-editions = adopted editions of the list
help-command-export = documents: profile and list as DOCX and XLSX
help-command-faq = popular questions; /faq word searches
help-command-glossary = glossary: what the words of the acts mean
help-command-settings = language, channel, notifications
help-command-ratings = what people think of the interviews
help-command-leaving = employees who leave or move
help-command-cancel = give up the entry at hand
help-command-menu = menu
help-command-persona = change the person of the demonstration
help-command-nextday = next working day of the demonstration
help-words = A word does instead of a command: “point”, “list”, “profiles”, “drafts”, “tasks”, “questions”, “glossary”, “settings”, “cancel”, “menu”.
