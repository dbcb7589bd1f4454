<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!-- Wovon die Presse und humanitäre Dokumente voll sind, auf Deutsch.
     W3C Pronunciation Lexicon Specification 1.0; see README.md in this folder. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"
         alphabet="ipa" xml:lang="de">

  <!-- Vereinte Nationen: Buchstabe für Buchstabe -->
  <lexeme><grapheme>UN</grapheme><alias>U N</alias></lexeme>
  <lexeme><grapheme>UNODC</grapheme><alias>U N O D C</alias></lexeme>
  <lexeme><grapheme>UNDP</grapheme><alias>U N D P</alias></lexeme>
  <lexeme><grapheme>UNHCR</grapheme><alias>U N H C R</alias></lexeme>
  <lexeme><grapheme>UNFPA</grapheme><alias>U N F P A</alias></lexeme>
  <lexeme><grapheme>WHO</grapheme><alias>W H O</alias></lexeme>
  <lexeme><grapheme>ILO</grapheme><alias>I L O</alias></lexeme>
  <lexeme><grapheme>IOM</grapheme><alias>I O M</alias></lexeme>
  <lexeme><grapheme>IWF</grapheme><alias>I W F</alias></lexeme>
  <lexeme><grapheme>IAEO</grapheme><alias>I A E O</alias></lexeme>
  <lexeme><grapheme>IAEA</grapheme><alias>I A E A</alias></lexeme>
  <lexeme><grapheme>WFP</grapheme><alias>W F P</alias></lexeme>
  <lexeme><grapheme>OHCHR</grapheme><alias>O H C H R</alias></lexeme>
  <lexeme><grapheme>ICC</grapheme><alias>I C C</alias></lexeme>
  <lexeme><grapheme>IGH</grapheme><alias>I G H</alias></lexeme>
  <lexeme><grapheme>WTO</grapheme><alias>W T O</alias></lexeme>

  <!-- Vereinte Nationen: als Wort -->
  <lexeme><grapheme>UNO</grapheme><alias>Uno</alias></lexeme>
  <lexeme><grapheme>UNICEF</grapheme><alias>Unicef</alias></lexeme>
  <lexeme><grapheme>UNESCO</grapheme><alias>Unesco</alias></lexeme>
  <lexeme><grapheme>UNAIDS</grapheme><alias>Unaids</alias></lexeme>
  <lexeme><grapheme>FAO</grapheme><alias>F A O</alias></lexeme>
  <lexeme><grapheme>OCHA</grapheme><alias>Otscha</alias></lexeme>
  <lexeme><grapheme>UNRWA</grapheme><alias>Unrwa</alias></lexeme>

  <!-- Presse: Buchstabe für Buchstabe -->
  <lexeme><grapheme>EU</grapheme><alias>E U</alias></lexeme>
  <lexeme><grapheme>USA</grapheme><alias>U S A</alias></lexeme>
  <lexeme><grapheme>GB</grapheme><alias>G B</alias></lexeme>
  <lexeme><grapheme>EZB</grapheme><alias>E Z B</alias></lexeme>
  <lexeme><grapheme>IKRK</grapheme><alias>I K R K</alias></lexeme>
  <lexeme><grapheme>NGO</grapheme><alias>N G O</alias></lexeme>
  <lexeme><grapheme>HIV</grapheme><alias>H I V</alias></lexeme>
  <lexeme><grapheme>BIP</grapheme><alias>B I P</alias></lexeme>
  <lexeme><grapheme>BSP</grapheme><alias>B S P</alias></lexeme>
  <lexeme><grapheme>DDR</grapheme><alias>D D R</alias></lexeme>
  <lexeme><grapheme>BRD</grapheme><alias>B R D</alias></lexeme>
  <lexeme><grapheme>BND</grapheme><alias>B N D</alias></lexeme>
  <lexeme><grapheme>BKA</grapheme><alias>B K A</alias></lexeme>
  <lexeme><grapheme>LKA</grapheme><alias>L K A</alias></lexeme>
  <lexeme><grapheme>ARD</grapheme><alias>A R D</alias></lexeme>
  <lexeme><grapheme>ZDF</grapheme><alias>Z D F</alias></lexeme>
  <lexeme><grapheme>CDU</grapheme><alias>C D U</alias></lexeme>
  <lexeme><grapheme>CSU</grapheme><alias>C S U</alias></lexeme>
  <lexeme><grapheme>SPD</grapheme><alias>S P D</alias></lexeme>
  <lexeme><grapheme>FDP</grapheme><alias>F D P</alias></lexeme>
  <lexeme><grapheme>DGB</grapheme><alias>D G B</alias></lexeme>
  <lexeme><grapheme>ADAC</grapheme><alias>A D A C</alias></lexeme>
  <lexeme><grapheme>DNA</grapheme><alias>D N A</alias></lexeme>
  <lexeme><grapheme>PCR</grapheme><alias>P C R</alias></lexeme>
  <lexeme><grapheme>KI</grapheme><alias>K I</alias></lexeme>
  <lexeme><grapheme>IT</grapheme><alias>I T</alias></lexeme>
  <lexeme><grapheme>PC</grapheme><alias>P C</alias></lexeme>
  <lexeme><grapheme>LKW</grapheme><alias>L K W</alias></lexeme>
  <lexeme><grapheme>PKW</grapheme><alias>P K W</alias></lexeme>
  <lexeme><grapheme>SMS</grapheme><alias>S M S</alias></lexeme>
  <lexeme><grapheme>BBC</grapheme><alias>B B C</alias></lexeme>
  <lexeme><grapheme>CNN</grapheme><alias>C N N</alias></lexeme>
  <lexeme><grapheme>FBI</grapheme><alias>F B I</alias></lexeme>
  <lexeme><grapheme>CIA</grapheme><alias>C I A</alias></lexeme>
  <lexeme><grapheme>OECD</grapheme><alias>O E C D</alias></lexeme>
  <lexeme><grapheme>OSZE</grapheme><alias>O S Z E</alias></lexeme>
  <lexeme><grapheme>EGMR</grapheme><alias>E G M R</alias></lexeme>
  <lexeme><grapheme>AfD</grapheme><alias>A F D</alias></lexeme>
  <lexeme><grapheme>EuGH</grapheme><alias>E U G H</alias></lexeme>
  <lexeme><grapheme>GmbH</grapheme><alias>G M B H</alias></lexeme>

  <!-- Presse: als Wort -->
  <lexeme><grapheme>COVID</grapheme><alias>COVID</alias></lexeme>
  <lexeme><grapheme>COVID-19</grapheme><alias>COVID neunzehn</alias></lexeme>
  <lexeme><grapheme>NATO</grapheme><alias>Nato</alias></lexeme>
  <lexeme><grapheme>AIDS</grapheme><alias>Aids</alias></lexeme>
  <lexeme><grapheme>OPEC</grapheme><alias>Opec</alias></lexeme>
  <lexeme><grapheme>TÜV</grapheme><alias>Tüf</alias></lexeme>
  <lexeme><grapheme>NASA</grapheme><alias>Nasa</alias></lexeme>
  <lexeme><grapheme>FIFA</grapheme><alias>Fifa</alias></lexeme>
  <lexeme><grapheme>UEFA</grapheme><alias>Uefa</alias></lexeme>
  <lexeme><grapheme>INTERPOL</grapheme><alias>Interpol</alias></lexeme>
</lexicon>
