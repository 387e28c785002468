package dragoman.compose;

import dragoman.model.Period;
import java.text.SimpleDateFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickMarkPosition;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultIntervalXYDataset;

/**
 * How many events begin in each day, week, month or year of a period: a strip of bars.
 *
 * @param unit the width of a bar; no narrower than most events are dated
 * @param counts by the first day of each bar
 */
record Frequency(Period period, ChronoUnit unit, SortedMap<LocalDate, Integer> counts) {

    private static final int MOST_DAYS = 45;
    private static final int MOST_DAYS_BY_WEEK = 300;
    private static final int MOST_DAYS_BY_MONTH = 1500;
    private static final int MOST_MONTHS_TOLD = 18;
    private static final double MOST_EVENTS = 0.8;
    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);

    static Frequency of(List<Period> events) {
        List<Long> lengths = events.stream().map(Dates::days).sorted().toList();
        ChronoUnit fine = unit(Dates.days(Dates.spanned(events)));
        ChronoUnit dated = dated(lengths.get((int) (MOST_EVENTS * (lengths.size() - 1))));
        ChronoUnit unit = fine.compareTo(dated) > 0 ? fine : dated;
        // What is known by the year only must not count for its January.
        List<Period> fitting = events.stream()
                .filter(e -> dated(Dates.days(e)).compareTo(unit) <= 0)
                .toList();
        SortedMap<LocalDate, Integer> counts = new TreeMap<>();
        fitting.forEach(e -> counts.merge(beginning(e.from(), unit), 1, Integer::sum));
        return new Frequency(Dates.spanned(fitting), unit, counts);
    }

    /** As fine as leaves the bars wide enough to see. */
    private static ChronoUnit unit(long days) {
        if (days <= MOST_DAYS) {
            return ChronoUnit.DAYS;
        }
        if (days <= MOST_DAYS_BY_WEEK) {
            return ChronoUnit.WEEKS;
        }
        return days <= MOST_DAYS_BY_MONTH ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
    }

    /** The unit in which something of so many days is dated. */
    private static ChronoUnit dated(long days) {
        if (days == 1) {
            return ChronoUnit.DAYS;
        }
        if (days <= 7) {
            return ChronoUnit.WEEKS;
        }
        return days <= 31 ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
    }

    /** How many bars there are, empty ones not counted. */
    int bars() {
        return counts.size();
    }

    JFreeChart chart(Theme theme, Locale locale) {
        XYPlot plot = new XYPlot(dataset(), days(theme, locale), axis(theme, locale), bar(theme));
        plot.setBackgroundPaint(theme.ground());
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(theme.line());
        plot.setInsets(new RectangleInsets(4, 0, 0, 36));
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(theme.ground());
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return chart;
    }

    private DefaultIntervalXYDataset dataset() {
        double[][] data = new double[6][counts.size()];
        int at = 0;
        for (var count : counts.entrySet()) {
            double from = millis(count.getKey());
            double to = millis(count.getKey().plus(1, unit));
            double air = (to - from) * 0.1;
            double[] bar = {(from + to) / 2, from + air, to - air, count.getValue(), 0, count.getValue()};
            for (int row = 0; row < bar.length; row++) {
                data[row][at] = bar[row];
            }
            at++;
        }
        DefaultIntervalXYDataset dataset = new DefaultIntervalXYDataset();
        dataset.addSeries("events", data);
        return dataset;
    }

    private static LocalDate beginning(LocalDate day, ChronoUnit unit) {
        return switch (unit) {
            case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHS -> day.withDayOfMonth(1);
            case YEARS -> day.withDayOfYear(1);
            default -> day;
        };
    }

    private static double millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    private DateAxis days(Theme theme, Locale locale) {
        DateAxis axis = new DateAxis(null, UTC, locale);
        axis.setRange(
                millis(beginning(period.from(), unit)),
                millis(beginning(period.to(), unit).plus(1, unit)));
        ticks(axis, locale);
        axis.setTickLabelFont(Typeface.regular(25));
        axis.setTickLabelPaint(theme.muted());
        axis.setAxisLinePaint(theme.line());
        axis.setTickMarkPaint(theme.line());
        axis.setTickMarkOutsideLength(7);
        axis.setTickLabelInsets(new RectangleInsets(4, 10, 0, 10));
        return axis;
    }

    /** Days and years stand below their bars; weeks and months are told by the month or year that begins. */
    private void ticks(DateAxis axis, Locale locale) {
        boolean oneYear = period.from().getYear() == period.to().getYear();
        long months = ChronoUnit.MONTHS.between(period.from(), period.to()) + 1;
        switch (unit) {
            case WEEKS -> {
                axis.setTickUnit(new DateTickUnit(DateTickUnitType.MONTH, 1));
                axis.setDateFormatOverride(format(oneYear ? "LLL" : "LLL yy", locale));
            }
            case MONTHS -> {
                boolean few = months <= MOST_MONTHS_TOLD;
                axis.setTickUnit(
                        few ? new DateTickUnit(DateTickUnitType.MONTH, 2) : new DateTickUnit(DateTickUnitType.YEAR, 1));
                axis.setDateFormatOverride(format(few ? "LLL yy" : "yyyy", locale));
            }
            case YEARS -> {
                axis.setTickMarkPosition(DateTickMarkPosition.MIDDLE);
                axis.setDateFormatOverride(format("yyyy", locale));
                axis.setTickMarksVisible(false);
            }
            default -> {
                axis.setTickMarkPosition(DateTickMarkPosition.MIDDLE);
                axis.setDateFormatOverride(format("d MMM", locale));
                axis.setTickMarksVisible(false);
            }
        }
    }

    private static SimpleDateFormat format(String pattern, Locale locale) {
        SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
        format.setTimeZone(UTC);
        return format;
    }

    private static NumberAxis axis(Theme theme, Locale locale) {
        NumberAxis axis = new NumberAxis();
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits(locale));
        axis.setTickLabelFont(Typeface.regular(25));
        axis.setTickLabelPaint(theme.muted());
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setUpperMargin(0.12);
        return axis;
    }

    private static XYBarRenderer bar(Theme theme) {
        XYBarRenderer bar = new XYBarRenderer();
        bar.setBarPainter(new StandardXYBarPainter());
        bar.setShadowVisible(false);
        bar.setDrawBarOutline(false);
        bar.setSeriesPaint(0, theme.muted());
        return bar;
    }
}
