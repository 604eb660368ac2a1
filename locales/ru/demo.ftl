today = Демонстрация: сегодня { $today }

button-next-day = Следующий рабочий день
