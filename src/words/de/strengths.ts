import type { Catalogue } from '../catalogue.ts';

export const strengths: Catalogue['strengths'] = {
  'SmolLM2 360M': 'Schnelles Umformulieren und kurze Zusammenfassungen. Es weiß wenig und irrt sich bei Tatsachen.',
  'Qwen3 0.6B': 'Viele Sprachen auf wenig Platz. Es denkt, bevor es antwortet; eine Antwort dauert deshalb etwas.',
  'Qwen3.5 0.8B': 'Das neueste seiner Größe, in vielen Sprachen und sparsam mit Speicher in langen Unterhaltungen.',
  'Gemma 3 1B': 'Natürliches, gutes Englisch für alltägliche Fragen und zum Schreiben.',
  'Llama 3.2 1B': 'Zusammenfassungen, Umschreiben und kurze Antworten, in acht Sprachen.',
  'Qwen2.5 Coder 1.5B': 'Kurze Programme und Erklären von Code. Für anderes nehmen Sie ein anderes.',
  'Qwen3 1.7B': 'Fragen, die einige Schritte brauchen, in vielen Sprachen. Es denkt zuerst.',
  'Granite 3.3 2B': 'Sachliche Zusammenfassungen und das Heraussuchen von Fakten aus einem Text, in zwölf Sprachen.',
  'Gemma 2 2B': 'Freundliches, klares Englisch: Briefe, Erklärungen, Ideen.',
  'SmolLM3 3B': 'Das fähigste hier ohne Grafikkarte, in sechs Sprachen. Es denkt zuerst, und das langsam.',
  'Llama 3.2 3B': 'Ein guter Allrounder fürs Schreiben und für Fragen, in acht Sprachen.',
  'Ministral 3 3B': 'Schreiben und Fragen in europäischen und asiatischen Sprachen.',
  'Phi-4 mini':
    'Rechnen, Logik und gegliederte Antworten. Von der Welt weiß es weniger, als seine Größe vermuten lässt.',
  'Qwen3 4B': 'Schwere Fragen, Schritt für Schritt, in vielen Sprachen. Es denkt zuerst.',
  'Qwen2.5 Coder 7B': 'Code schreiben, erklären und verbessern, in den meisten Programmiersprachen.',
  'Llama 3.1 8B': 'Lange Texte, sorgfältiges Schreiben und breites Wissen, in acht Sprachen.',
  'Qwen3 8B': 'Das fähigste hier für schwere Fragen, in vielen Sprachen. Es denkt zuerst.',
};
