-- Fragen für die Tabelle
INSERT INTO fragen (id, text) VALUES
(1, 'Wie lange hält ein Docht?'),
(2, 'Wer füllt das Öl nach?');
