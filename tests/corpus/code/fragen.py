# Fragen der Mühle, als Liste
FRAGEN = [
    {
        'thema': 'Mahlen',
        'frage': 'Wann ist Korn zu feucht zum Mahlen?',
        'auswahl': ['Wenn es riecht', 'Wenn es klebt', 'Nie'],
        'richtige_antwort': 1,  # gezählt wird ab 0
    },
    {
        'thema': 'Wasser',
        'frage': 'Was tun Sie bei Hochwasser zuerst?',
        'auswahl': ['Schütz öffnen', 'Mehl retten', 'Warten'],
        'richtige_antwort': 0,
    },
    {
        'thema': 'Wasser',
        'frage': "Wer darf das Wehr stellen?",
        'auswahl': ['Alle', 'Die Müllerin', 'Niemand'],
        'richtige_antwort': 1,
    },
]
