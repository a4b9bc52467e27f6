import { assertNever } from '../domain/assert-never';
import type { Figure, SeriesFigure, StatisticFigure } from '../domain/figure';
import { isSeriesFigure } from '../domain/figure-inputs';
import { barDrawing } from './bar-drawing';
import { divergingDrawing } from './diverging-drawing';
import type { Drawing } from './drawing';
import { gapDrawing } from './gap-drawing';
import { rangesDrawing } from './ranges-drawing';
import { scatterDrawing } from './scatter-drawing';
import { slopeDrawing } from './slope-drawing';
import { sideBySide, type DrawnNumbers } from './statistic-values';
import { timeDrawing } from './time-drawing';
import type { ViewContext } from './view-context';

/** Returns the drawing, data, table and summary of a figure. */
export function drawingOf(context: ViewContext, figure: Figure): Drawing {
  return isSeriesFigure(figure)
    ? seriesDrawing(context, figure)
    : statisticDrawing({ resolve: sideBySide(context, figure) }, figure);
}

function seriesDrawing(context: ViewContext, figure: SeriesFigure): Drawing {
  switch (figure.kind) {
    case 'line':
    case 'area':
    case 'step':
    case 'small-multiples':
      return timeDrawing(context, figure);
    case 'diverging':
      return divergingDrawing(context, figure);
    case 'gap':
      return gapDrawing(context, figure);
    default:
      return assertNever(figure);
  }
}

function statisticDrawing(context: DrawnNumbers, figure: StatisticFigure): Drawing {
  switch (figure.kind) {
    case 'bar':
      return barDrawing(context, figure);
    case 'scatter':
      return scatterDrawing(context, figure);
    case 'slope':
      return slopeDrawing(context, figure);
    case 'ranges':
      return rangesDrawing(context, figure);
    default:
      return assertNever(figure);
  }
}
