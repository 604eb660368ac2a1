stranger = Здравствуйте. Этот бот – для сотрудников ведомства, Вас в его списке пока нет.
stranger-ask = Чтобы получить доступ, попросите приглашение у координатора Вашего ведомства.
stranger-number = Ваш номер здесь, если его спросят: { $channel }, { $number }

personas-title = **Демонстрация: кем Вы хотите быть?**
    Люди и данные вымышлены, сменить сотрудника можно в любой момент.
personas-unit = **{ $unit }**
personas-above = **Вне отделов**
personas-line = { $number }. { $name } – { $position }

button-access-again = Проверить доступ
button-personas = Сменить сотрудника
