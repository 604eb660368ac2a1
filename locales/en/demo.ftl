today = Demonstration: today is { $today }

button-next-day = Next working day
