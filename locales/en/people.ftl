stranger = Hello. This bot is for employees of an authority, and you are not on its list yet.
stranger-ask = To get access, ask the coordinator of your authority for an invitation.
stranger-number = Your number here, if you are asked for it: { $channel }, { $number }

personas-title = **Demonstration: who do you want to be?**
    People and data are made up, you can change the person at any time.
personas-unit = **{ $unit }**
personas-above = **Above the units**
personas-line = { $number }. { $name } – { $position }

button-access-again = Check access
button-personas = Change the person
