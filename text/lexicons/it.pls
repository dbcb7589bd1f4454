<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!-- Ciò di cui sono pieni la stampa e i documenti umanitari, in italiano.
     W3C Pronunciation Lexicon Specification 1.0; see README.md in this folder. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"
         alphabet="ipa" xml:lang="it">

  <!-- Nazioni Unite -->
  <lexeme><grapheme>UNODC</grapheme><alias>U N O D C</alias></lexeme>
  <lexeme><grapheme>UNDP</grapheme><alias>U N D P</alias></lexeme>
  <lexeme><grapheme>UNHCR</grapheme><alias>U N H C R</alias></lexeme>
  <lexeme><grapheme>OMS</grapheme><alias>O M S</alias></lexeme>
  <lexeme><grapheme>OIL</grapheme><alias>O I L</alias></lexeme>
  <lexeme><grapheme>OIM</grapheme><alias>O I M</alias></lexeme>
  <lexeme><grapheme>FMI</grapheme><alias>F M I</alias></lexeme>
  <lexeme><grapheme>PAM</grapheme><alias>P A M</alias></lexeme>
  <lexeme><grapheme>AIEA</grapheme><alias>A I E A</alias></lexeme>
  <lexeme><grapheme>CPI</grapheme><alias>C P I</alias></lexeme>
  <lexeme><grapheme>OHCHR</grapheme><alias>O H C H R</alias></lexeme>
  <lexeme><grapheme>ONU</grapheme><alias>Onu</alias></lexeme>
  <lexeme><grapheme>UNICEF</grapheme><alias>Unicef</alias></lexeme>
  <lexeme><grapheme>UNESCO</grapheme><alias>Unesco</alias></lexeme>
  <lexeme><grapheme>FAO</grapheme><alias>Fao</alias></lexeme>
  <lexeme><grapheme>UNAIDS</grapheme><alias>Unaids</alias></lexeme>

  <!-- Stampa -->
  <lexeme><grapheme>UE</grapheme><alias>U E</alias></lexeme>
  <lexeme><grapheme>USA</grapheme><alias>U S A</alias></lexeme>
  <lexeme><grapheme>ONG</grapheme><alias>O N G</alias></lexeme>
  <lexeme><grapheme>HIV</grapheme><alias>H I V</alias></lexeme>
  <lexeme><grapheme>PIL</grapheme><alias>P I L</alias></lexeme>
  <lexeme><grapheme>IVA</grapheme><alias>I V A</alias></lexeme>
  <lexeme><grapheme>CICR</grapheme><alias>C I C R</alias></lexeme>
  <lexeme><grapheme>BCE</grapheme><alias>B C E</alias></lexeme>
  <lexeme><grapheme>CNR</grapheme><alias>C N R</alias></lexeme>
  <lexeme><grapheme>DNA</grapheme><alias>D N A</alias></lexeme>
  <lexeme><grapheme>RNA</grapheme><alias>R N A</alias></lexeme>
  <lexeme><grapheme>FBI</grapheme><alias>F B I</alias></lexeme>
  <lexeme><grapheme>CIA</grapheme><alias>C I A</alias></lexeme>
  <lexeme><grapheme>BBC</grapheme><alias>B B C</alias></lexeme>
  <lexeme><grapheme>CNN</grapheme><alias>C N N</alias></lexeme>
  <lexeme><grapheme>PD</grapheme><alias>P D</alias></lexeme>
  <lexeme><grapheme>SMS</grapheme><alias>S M S</alias></lexeme>
  <lexeme><grapheme>DVD</grapheme><alias>D V D</alias></lexeme>
  <lexeme><grapheme>GPS</grapheme><alias>G P S</alias></lexeme>
  <lexeme><grapheme>COVID</grapheme><alias>COVID</alias></lexeme>
  <lexeme><grapheme>COVID-19</grapheme><alias>COVID diciannove</alias></lexeme>
  <lexeme><grapheme>NATO</grapheme><alias>Nato</alias></lexeme>
  <lexeme><grapheme>AIDS</grapheme><alias>Aids</alias></lexeme>
  <lexeme><grapheme>OPEC</grapheme><alias>Opec</alias></lexeme>
  <lexeme><grapheme>OCSE</grapheme><alias>Ocse</alias></lexeme>
  <lexeme><grapheme>OSCE</grapheme><alias>Osce</alias></lexeme>
  <lexeme><grapheme>RAI</grapheme><alias>Rai</alias></lexeme>
  <lexeme><grapheme>ISTAT</grapheme><alias>Istat</alias></lexeme>
  <lexeme><grapheme>INPS</grapheme><alias>Inps</alias></lexeme>
  <lexeme><grapheme>FIAT</grapheme><alias>Fiat</alias></lexeme>
  <lexeme><grapheme>FIFA</grapheme><alias>Fifa</alias></lexeme>
  <lexeme><grapheme>UEFA</grapheme><alias>Uefa</alias></lexeme>
  <lexeme><grapheme>NASA</grapheme><alias>Nasa</alias></lexeme>
</lexicon>
