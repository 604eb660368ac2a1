menu-person = **{ $name }**
menu-demo = Demonstration: people and data are made up. Today is { $today }
menu-draft = Not finished: “{ $title }”, step { $at } of { $of }.

button-menu = Menu
button-resume = Go on: { $title }
button-add-points = Add points
button-decide = ⏳ To decide: { $count }
button-list = The unit's list
button-lists = Units' lists
button-tasks = My tasks
button-faq = Questions and glossary
button-help = Help
button-settings = Settings
