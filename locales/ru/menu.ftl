menu-person = **{ $name }**
menu-demo = Демонстрация: люди и данные вымышлены. Сегодня { $today }
menu-draft = Не закончено: «{ $title }», шаг { $at } из { $of }.

button-menu = Меню
button-resume = Продолжить: { $title }
button-add-points = Добавить точки
button-decide = ⏳ Согласовать: { $count }
button-list = Перечень отдела
button-lists = Перечни отделов
button-tasks = Мои задачи
button-faq = Вопросы и словарь
button-help = Помощь
button-settings = Настройки
