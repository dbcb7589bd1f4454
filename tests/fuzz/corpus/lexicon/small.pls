<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">
<lexeme><grapheme>FAO</grapheme><grapheme>coup d'état</grapheme><alias prefer="true">F eh O</alias></lexeme>
<lexeme><grapheme>银行</grapheme><phoneme>ˈkiːiːv t͡ʃ</phoneme></lexeme></lexicon>
