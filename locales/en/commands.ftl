# Words that a command answers to when they are typed alone, in addition to its name with a slash.
command-start-words = start, begin
command-menu-words = menu
command-touchpoint-words = point, points, add point, add points
command-list-words = list
command-profiles-words = profiles, profile, register of profiles
command-drafts-words = drafts
command-tasks-words = tasks, my tasks
command-editions-words = editions
command-export-words = documents, export
command-faq-words = questions, popular questions
command-glossary-words = glossary, terms
command-help-words = help
command-settings-words = settings
command-cancel-words = cancel
command-persona-words = change person, persona
command-nextday-words = next working day
command-ratings-words = ratings
