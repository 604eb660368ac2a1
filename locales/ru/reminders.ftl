drafts-reminder-one = Не закончена запись «{ $title }», шаг { $at } из { $of }.
drafts-reminder-several =
    { $count ->
        [one] Не закончена { $count } запись.
        [few] Не закончены { $count } записи.
       *[many] Не закончено { $count } записей.
    }
button-drafts = Черновики
