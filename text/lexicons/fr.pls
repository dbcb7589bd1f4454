<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!-- Ce dont la presse et les documents humanitaires sont pleins, en français.
     W3C Pronunciation Lexicon Specification 1.0; see README.md in this folder. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"
         alphabet="ipa" xml:lang="fr">

  <!-- Les Nations Unies : lettre par lettre -->
  <lexeme><grapheme>ONU</grapheme><alias>O N U</alias></lexeme>
  <lexeme><grapheme>ONUDC</grapheme><alias>O N U D C</alias></lexeme>
  <lexeme><grapheme>OMS</grapheme><alias>O M S</alias></lexeme>
  <lexeme><grapheme>HCR</grapheme><alias>H C R</alias></lexeme>
  <lexeme><grapheme>HCDH</grapheme><alias>H C D H</alias></lexeme>
  <lexeme><grapheme>BCAH</grapheme><alias>B C A H</alias></lexeme>
  <lexeme><grapheme>OIT</grapheme><alias>O I T</alias></lexeme>
  <lexeme><grapheme>OIM</grapheme><alias>O I M</alias></lexeme>
  <lexeme><grapheme>PNUD</grapheme><alias>P N U D</alias></lexeme>
  <lexeme><grapheme>PNUE</grapheme><alias>P N U E</alias></lexeme>
  <lexeme><grapheme>FNUAP</grapheme><alias>F N U A P</alias></lexeme>
  <lexeme><grapheme>UNFPA</grapheme><alias>U N F P A</alias></lexeme>
  <lexeme><grapheme>PAM</grapheme><alias>P A M</alias></lexeme>
  <lexeme><grapheme>FIDA</grapheme><alias>F I D A</alias></lexeme>
  <lexeme><grapheme>FMI</grapheme><alias>F M I</alias></lexeme>
  <lexeme><grapheme>OMM</grapheme><alias>O M M</alias></lexeme>
  <lexeme><grapheme>UPU</grapheme><alias>U P U</alias></lexeme>
  <lexeme><grapheme>UIT</grapheme><alias>U I T</alias></lexeme>
  <lexeme><grapheme>OACI</grapheme><alias>O A C I</alias></lexeme>
  <lexeme><grapheme>OMI</grapheme><alias>O M I</alias></lexeme>
  <lexeme><grapheme>OMPI</grapheme><alias>O M P I</alias></lexeme>
  <lexeme><grapheme>AIEA</grapheme><alias>A I E A</alias></lexeme>
  <lexeme><grapheme>CPI</grapheme><alias>C P I</alias></lexeme>
  <lexeme><grapheme>CIJ</grapheme><alias>C I J</alias></lexeme>
  <lexeme><grapheme>OIAC</grapheme><alias>O I A C</alias></lexeme>
  <lexeme><grapheme>AIE</grapheme><alias>A I E</alias></lexeme>
  <lexeme><grapheme>CSNU</grapheme><alias>C S N U</alias></lexeme>
  <lexeme><grapheme>AGNU</grapheme><alias>A G N U</alias></lexeme>
  <lexeme><grapheme>ODD</grapheme><alias>O D D</alias></lexeme>
  <lexeme><grapheme>OMD</grapheme><alias>O M D</alias></lexeme>

  <!-- Les Nations Unies : comme un mot -->
  <lexeme><grapheme>UNICEF</grapheme><alias>Unicef</alias></lexeme>
  <lexeme><grapheme>UNESCO</grapheme><alias>Unesco</alias></lexeme>
  <lexeme><grapheme>ONUSIDA</grapheme><alias>Onusida</alias></lexeme>
  <lexeme><grapheme>FAO</grapheme><alias>fa o</alias></lexeme>
  <lexeme><grapheme>ONUDI</grapheme><alias>Onudi</alias></lexeme>
  <lexeme><grapheme>CNUCED</grapheme><alias>Cnuced</alias></lexeme>
  <lexeme><grapheme>UNITAR</grapheme><alias>Unitar</alias></lexeme>
  <lexeme><grapheme>UNRWA</grapheme><alias>Unroua</alias></lexeme>
  <lexeme><grapheme>MINUSMA</grapheme><alias>Minusma</alias></lexeme>
  <lexeme><grapheme>MONUSCO</grapheme><alias>Monusco</alias></lexeme>
  <lexeme><grapheme>MINUSCA</grapheme><alias>Minusca</alias></lexeme>
  <lexeme><grapheme>FINUL</grapheme><alias>Finul</alias></lexeme>
  <lexeme><grapheme>OCHA</grapheme><alias>Otcha</alias></lexeme>
  <lexeme><grapheme>ECOSOC</grapheme><alias>Ecosoc</alias></lexeme>
  <lexeme><grapheme>CEDAW</grapheme><alias>Cedao</alias></lexeme>
  <lexeme><grapheme>UNODC</grapheme><alias>U N O D C</alias></lexeme>
  <lexeme><grapheme>COP</grapheme><alias>cop</alias></lexeme>

  <!-- La presse : lettre par lettre -->
  <lexeme><grapheme>UE</grapheme><alias>U E</alias></lexeme>
  <lexeme><grapheme>USA</grapheme><alias>U S A</alias></lexeme>
  <lexeme><grapheme>ONG</grapheme><alias>O N G</alias></lexeme>
  <lexeme><grapheme>ONGI</grapheme><alias>O N G I</alias></lexeme>
  <lexeme><grapheme>RDC</grapheme><alias>R D C</alias></lexeme>
  <lexeme><grapheme>RCA</grapheme><alias>R C A</alias></lexeme>
  <lexeme><grapheme>VIH</grapheme><alias>V I H</alias></lexeme>
  <lexeme><grapheme>IST</grapheme><alias>I S T</alias></lexeme>
  <lexeme><grapheme>PIB</grapheme><alias>P I B</alias></lexeme>
  <lexeme><grapheme>PNB</grapheme><alias>P N B</alias></lexeme>
  <lexeme><grapheme>PME</grapheme><alias>P M E</alias></lexeme>
  <lexeme><grapheme>PDG</grapheme><alias>P D G</alias></lexeme>
  <lexeme><grapheme>TVA</grapheme><alias>T V A</alias></lexeme>
  <lexeme><grapheme>SNCF</grapheme><alias>S N C F</alias></lexeme>
  <lexeme><grapheme>CNRS</grapheme><alias>C N R S</alias></lexeme>
  <lexeme><grapheme>BCE</grapheme><alias>B C E</alias></lexeme>
  <lexeme><grapheme>CEE</grapheme><alias>C E E</alias></lexeme>
  <lexeme><grapheme>OMC</grapheme><alias>O M C</alias></lexeme>
  <lexeme><grapheme>CICR</grapheme><alias>C I C R</alias></lexeme>
  <lexeme><grapheme>MSF</grapheme><alias>M S F</alias></lexeme>
  <lexeme><grapheme>CEDH</grapheme><alias>C E D H</alias></lexeme>
  <lexeme><grapheme>CJUE</grapheme><alias>C J U E</alias></lexeme>
  <lexeme><grapheme>OSCE</grapheme><alias>O S C E</alias></lexeme>
  <lexeme><grapheme>OCDE</grapheme><alias>O C D E</alias></lexeme>
  <lexeme><grapheme>UA</grapheme><alias>U A</alias></lexeme>
  <lexeme><grapheme>ARN</grapheme><alias>A R N</alias></lexeme>
  <lexeme><grapheme>ADN</grapheme><alias>A D N</alias></lexeme>
  <lexeme><grapheme>PCR</grapheme><alias>P C R</alias></lexeme>
  <lexeme><grapheme>HLM</grapheme><alias>H L M</alias></lexeme>
  <lexeme><grapheme>RATP</grapheme><alias>R A T P</alias></lexeme>
  <lexeme><grapheme>SMS</grapheme><alias>S M S</alias></lexeme>
  <lexeme><grapheme>SUV</grapheme><alias>S U V</alias></lexeme>
  <lexeme><grapheme>GPS</grapheme><alias>G P S</alias></lexeme>
  <lexeme><grapheme>TGV</grapheme><alias>T G V</alias></lexeme>
  <lexeme><grapheme>JO</grapheme><alias>J O</alias></lexeme>
  <lexeme><grapheme>RFI</grapheme><alias>R F I</alias></lexeme>
  <lexeme><grapheme>AFP</grapheme><alias>A F P</alias></lexeme>
  <lexeme><grapheme>BBC</grapheme><alias>B B C</alias></lexeme>
  <lexeme><grapheme>CNN</grapheme><alias>C N N</alias></lexeme>
  <lexeme><grapheme>FBI</grapheme><alias>F B I</alias></lexeme>
  <lexeme><grapheme>CIA</grapheme><alias>C I A</alias></lexeme>

  <!-- La presse : comme un mot -->
  <lexeme><grapheme>COVID</grapheme><alias>COVID</alias></lexeme>
  <lexeme><grapheme>COVID-19</grapheme><alias>COVID dix-neuf</alias></lexeme>
  <lexeme><grapheme>OTAN</grapheme><alias>Otan</alias></lexeme>
  <lexeme><grapheme>SIDA</grapheme><alias>sida</alias></lexeme>
  <lexeme><grapheme>OPEP</grapheme><alias>Opep</alias></lexeme>
  <lexeme><grapheme>CEDEAO</grapheme><alias>Cédéao</alias></lexeme>
  <lexeme><grapheme>INSEE</grapheme><alias>Insee</alias></lexeme>
  <lexeme><grapheme>UEMOA</grapheme><alias>Uémoa</alias></lexeme>
  <lexeme><grapheme>CEMAC</grapheme><alias>Cémac</alias></lexeme>
  <lexeme><grapheme>INTERPOL</grapheme><alias>Interpol</alias></lexeme>
  <lexeme><grapheme>ASEAN</grapheme><alias>Azéane</alias></lexeme>
  <lexeme><grapheme>FIFA</grapheme><alias>Fifa</alias></lexeme>
  <lexeme><grapheme>UEFA</grapheme><alias>Uéfa</alias></lexeme>
  <lexeme><grapheme>NASA</grapheme><alias>Nasa</alias></lexeme>
  <lexeme><grapheme>SMIC</grapheme><alias>smic</alias></lexeme>
  <lexeme><grapheme>PACS</grapheme><alias>pacs</alias></lexeme>
</lexicon>
