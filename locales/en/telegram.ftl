# What Telegram shows of the bot: the list of commands (at most 256 characters each), the empty chat (512) and the profile (120).
telegram-command-start = Start or go on
telegram-command-menu = Menu
telegram-command-touchpoint = Add a touchpoint
telegram-command-list = The unit's list
telegram-command-profiles = Profiles of client segments
telegram-command-find = Find an entry
telegram-command-propose = Propose a change of the list
telegram-command-approvals = Approvals
telegram-command-drafts = Unfinished entries
telegram-command-tasks = My tasks
telegram-command-help = Help with the current step
telegram-command-settings = Language, channel, notifications
telegram-command-cancel = Cancel the current entry
telegram-description =
    An assistant for the employees of a public authority: it collects the entries of the list of touchpoints in a conversation, explains what the regulation asks for and keeps a touchpoint from being listed twice.
    Every answer is saved at once, so you can go on any day.
telegram-short-description = Helps the employees of a public authority to keep the list of touchpoints with their clients
